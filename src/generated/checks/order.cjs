// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.
"use strict";
exports["order.get input"] = validate0;
const schema0 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"sysparm_display_value":{"type":"boolean"}},"$id":"pack:/check0"};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check0" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "sysparm_display_value"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sysparm_display_value !== undefined){
if(typeof data.sysparm_display_value !== "boolean"){
const err3 = {instancePath:instancePath+"/sysparm_display_value",schemaPath:"#/properties/sysparm_display_value/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["order.get output"] = validate1;
const schema1 = {"$ref":"pack:/$defs/csmOrder","$id":"pack:/check1"};
const schema2 = {"type":"object","properties":{"sys_id":{"type":"string"},"order_id":{"type":"string"},"order_type":{"type":"string"},"order_category":{"type":"string"},"state":{"type":"string"},"status":{"type":"string"},"channel":{"type":"string"},"account":{"type":["string","null"]},"contact":{"type":["string","null"]},"consumer":{"type":["string","null"]},"partner":{"type":["string","null"]},"partner_contact":{"type":["string","null"]},"contract":{"type":["string","null"]},"order_date":{"type":"string"},"order_currency":{"type":["string","null"]},"total_amount":{"type":["string","number","null"]},"price_list":{"type":["string","null"]},"payment_ref_id":{"type":["string","null"]},"quote_id":{"type":["string","null"]},"order_line_items":{"type":"array","items":{"$ref":"pack:/$defs/csmOrderLine"}},"short_description":{"type":["string","null"]},"comments":{"type":"string"},"special_instructions":{"type":["string","null"]},"expected_start_date":{"type":"string"},"expected_end_date":{"type":"string"},"actual_start_date":{"type":"string"},"actual_end_date":{"type":"string"},"shipping_location":{"type":["string","null"]},"shipping_street":{"type":["string","null"]},"shipping_city":{"type":["string","null"]},"shipping_state":{"type":["string","null"]},"shipping_zip":{"type":["string","null"]},"shipping_country":{"type":["string","null"]},"same_as_shipping_address":{"type":["string","boolean","null"]},"billing_location":{"type":["string","null"]},"billing_street":{"type":["string","null"]},"billing_city":{"type":["string","null"]},"billing_state":{"type":["string","null"]},"billing_zip":{"type":["string","null"]},"billing_country":{"type":["string","null"]},"external_id":{"type":["string","null"]},"external_system":{"type":["string","null"]},"error":{"$ref":"pack:/$defs/csmOrderError"},"sys_class_name":{"type":"string"},"sys_created_on":{"type":"string"},"sys_created_by":{"type":"string"},"sys_updated_on":{"type":"string"},"sys_updated_by":{"type":"string"},"sys_mod_count":{"type":["string","integer"]},"sys_domain":{"type":"string"},"sys_domain_path":{"type":"string"},"sys_tags":{"type":"string"}},"$id":"pack:/$defs/csmOrder"};
const schema3 = {"type":"object","properties":{"sys_id":{"type":"string"},"order_line_id":{"type":"string"},"order":{"type":"string"},"action":{"type":"string"},"product_offering":{"type":"string"},"product_specification":{"type":["string","null"]},"specification":{"type":["string","null"]},"product":{"type":["string","null"]},"previous_product_model":{"type":["string","null"]},"sold_product":{"type":["string","null"]},"sku":{"type":["string","null"]},"quantity":{"type":["string","number"]},"delivered_quantity":{"type":["string","number","null"]},"unit_of_measurement":{"type":["string","null"]},"list_price":{"type":["string","number","null"]},"unit_price":{"type":["string","number","null"]},"total_price":{"type":["string","number","null"]},"price_list":{"type":["string","null"]},"order_line_characteristics":{"type":"array","items":{"$ref":"pack:/$defs/csmOrderCharacteristic"}},"account":{"type":["string","null"]},"contact":{"type":["string","null"]},"consumer":{"type":["string","null"]},"state":{"type":"string"},"status":{"type":"string"},"parent_line_item":{"type":["string","null"]},"top_line_item":{"type":["string","null"]},"effective_date":{"type":"string"},"expiration_date":{"type":"string"},"location":{"type":["string","null"]},"shipping_street":{"type":["string","null"]},"shipping_city":{"type":["string","null"]},"shipping_state":{"type":["string","null"]},"shipping_zip":{"type":["string","null"]},"shipping_country":{"type":["string","null"]},"short_description":{"type":["string","null"]},"comments":{"type":"string"},"work_notes":{"type":"string"},"external_id":{"type":["string","null"]},"external_system":{"type":["string","null"]},"sys_class_name":{"type":"string"},"sys_created_on":{"type":"string"},"sys_created_by":{"type":"string"},"sys_updated_on":{"type":"string"},"sys_updated_by":{"type":"string"},"sys_mod_count":{"type":["string","integer"]},"sys_domain":{"type":"string"},"sys_domain_path":{"type":"string"},"sys_tags":{"type":"string"}},"$id":"pack:/$defs/csmOrderLine"};
const schema4 = {"type":"object","properties":{"sys_id":{"type":"string"},"number":{"type":"string"},"characteristic":{"type":"string"},"characteristic_option":{"type":"string"},"characteristic_option_value":{"type":"string"},"previous_characteristic_option_value":{"type":["object","string","null"]},"specification":{"type":"string"},"order_line_item":{"type":"string"},"type":{"type":"string"},"external_id":{"type":["object","string","null"]},"sys_class_name":{"type":"string"},"sys_created_on":{"type":"string"},"sys_created_by":{"type":"string"},"sys_updated_on":{"type":"string"},"sys_updated_by":{"type":"string"},"sys_mod_count":{"type":["string","integer"]},"sys_domain":{"type":"string"},"sys_domain_path":{"type":"string"},"sys_tags":{"type":"string"}},"$id":"pack:/$defs/csmOrderCharacteristic"};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/csmOrderCharacteristic" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err0 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/csmOrderCharacteristic/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err1 = {instancePath:instancePath+"/number",schemaPath:"#/$defs/csmOrderCharacteristic/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.characteristic !== undefined){
if(typeof data.characteristic !== "string"){
const err2 = {instancePath:instancePath+"/characteristic",schemaPath:"#/$defs/csmOrderCharacteristic/properties/characteristic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.characteristic_option !== undefined){
if(typeof data.characteristic_option !== "string"){
const err3 = {instancePath:instancePath+"/characteristic_option",schemaPath:"#/$defs/csmOrderCharacteristic/properties/characteristic_option/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.characteristic_option_value !== undefined){
if(typeof data.characteristic_option_value !== "string"){
const err4 = {instancePath:instancePath+"/characteristic_option_value",schemaPath:"#/$defs/csmOrderCharacteristic/properties/characteristic_option_value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.previous_characteristic_option_value !== undefined){
let data5 = data.previous_characteristic_option_value;
if(((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (typeof data5 !== "string")) && (data5 !== null)){
const err5 = {instancePath:instancePath+"/previous_characteristic_option_value",schemaPath:"#/$defs/csmOrderCharacteristic/properties/previous_characteristic_option_value/type",keyword:"type",params:{type: schema4.properties.previous_characteristic_option_value.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.specification !== undefined){
if(typeof data.specification !== "string"){
const err6 = {instancePath:instancePath+"/specification",schemaPath:"#/$defs/csmOrderCharacteristic/properties/specification/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.order_line_item !== undefined){
if(typeof data.order_line_item !== "string"){
const err7 = {instancePath:instancePath+"/order_line_item",schemaPath:"#/$defs/csmOrderCharacteristic/properties/order_line_item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/csmOrderCharacteristic/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.external_id !== undefined){
let data9 = data.external_id;
if(((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (typeof data9 !== "string")) && (data9 !== null)){
const err9 = {instancePath:instancePath+"/external_id",schemaPath:"#/$defs/csmOrderCharacteristic/properties/external_id/type",keyword:"type",params:{type: schema4.properties.external_id.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sys_class_name !== undefined){
if(typeof data.sys_class_name !== "string"){
const err10 = {instancePath:instancePath+"/sys_class_name",schemaPath:"#/$defs/csmOrderCharacteristic/properties/sys_class_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sys_created_on !== undefined){
if(typeof data.sys_created_on !== "string"){
const err11 = {instancePath:instancePath+"/sys_created_on",schemaPath:"#/$defs/csmOrderCharacteristic/properties/sys_created_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sys_created_by !== undefined){
if(typeof data.sys_created_by !== "string"){
const err12 = {instancePath:instancePath+"/sys_created_by",schemaPath:"#/$defs/csmOrderCharacteristic/properties/sys_created_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sys_updated_on !== undefined){
if(typeof data.sys_updated_on !== "string"){
const err13 = {instancePath:instancePath+"/sys_updated_on",schemaPath:"#/$defs/csmOrderCharacteristic/properties/sys_updated_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.sys_updated_by !== undefined){
if(typeof data.sys_updated_by !== "string"){
const err14 = {instancePath:instancePath+"/sys_updated_by",schemaPath:"#/$defs/csmOrderCharacteristic/properties/sys_updated_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.sys_mod_count !== undefined){
let data15 = data.sys_mod_count;
if((typeof data15 !== "string") && (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15))))){
const err15 = {instancePath:instancePath+"/sys_mod_count",schemaPath:"#/$defs/csmOrderCharacteristic/properties/sys_mod_count/type",keyword:"type",params:{type: schema4.properties.sys_mod_count.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sys_domain !== undefined){
if(typeof data.sys_domain !== "string"){
const err16 = {instancePath:instancePath+"/sys_domain",schemaPath:"#/$defs/csmOrderCharacteristic/properties/sys_domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.sys_domain_path !== undefined){
if(typeof data.sys_domain_path !== "string"){
const err17 = {instancePath:instancePath+"/sys_domain_path",schemaPath:"#/$defs/csmOrderCharacteristic/properties/sys_domain_path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.sys_tags !== undefined){
if(typeof data.sys_tags !== "string"){
const err18 = {instancePath:instancePath+"/sys_tags",schemaPath:"#/$defs/csmOrderCharacteristic/properties/sys_tags/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/$defs/csmOrderCharacteristic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":{"sys_id":true,"number":true,"characteristic":true,"characteristic_option":true,"characteristic_option_value":true,"previous_characteristic_option_value":true,"specification":true,"order_line_item":true,"type":true,"external_id":true,"sys_class_name":true,"sys_created_on":true,"sys_created_by":true,"sys_updated_on":true,"sys_updated_by":true,"sys_mod_count":true,"sys_domain":true,"sys_domain_path":true,"sys_tags":true},"dynamicProps":false,"dynamicItems":false};


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/csmOrderLine" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err0 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/csmOrderLine/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.order_line_id !== undefined){
if(typeof data.order_line_id !== "string"){
const err1 = {instancePath:instancePath+"/order_line_id",schemaPath:"#/$defs/csmOrderLine/properties/order_line_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.order !== undefined){
if(typeof data.order !== "string"){
const err2 = {instancePath:instancePath+"/order",schemaPath:"#/$defs/csmOrderLine/properties/order/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
if(typeof data.action !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/csmOrderLine/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.product_offering !== undefined){
if(typeof data.product_offering !== "string"){
const err4 = {instancePath:instancePath+"/product_offering",schemaPath:"#/$defs/csmOrderLine/properties/product_offering/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.product_specification !== undefined){
let data5 = data.product_specification;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/product_specification",schemaPath:"#/$defs/csmOrderLine/properties/product_specification/type",keyword:"type",params:{type: schema3.properties.product_specification.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.specification !== undefined){
let data6 = data.specification;
if((typeof data6 !== "string") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/specification",schemaPath:"#/$defs/csmOrderLine/properties/specification/type",keyword:"type",params:{type: schema3.properties.specification.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.product !== undefined){
let data7 = data.product;
if((typeof data7 !== "string") && (data7 !== null)){
const err7 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/csmOrderLine/properties/product/type",keyword:"type",params:{type: schema3.properties.product.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.previous_product_model !== undefined){
let data8 = data.previous_product_model;
if((typeof data8 !== "string") && (data8 !== null)){
const err8 = {instancePath:instancePath+"/previous_product_model",schemaPath:"#/$defs/csmOrderLine/properties/previous_product_model/type",keyword:"type",params:{type: schema3.properties.previous_product_model.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sold_product !== undefined){
let data9 = data.sold_product;
if((typeof data9 !== "string") && (data9 !== null)){
const err9 = {instancePath:instancePath+"/sold_product",schemaPath:"#/$defs/csmOrderLine/properties/sold_product/type",keyword:"type",params:{type: schema3.properties.sold_product.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sku !== undefined){
let data10 = data.sku;
if((typeof data10 !== "string") && (data10 !== null)){
const err10 = {instancePath:instancePath+"/sku",schemaPath:"#/$defs/csmOrderLine/properties/sku/type",keyword:"type",params:{type: schema3.properties.sku.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.quantity !== undefined){
let data11 = data.quantity;
if((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))){
const err11 = {instancePath:instancePath+"/quantity",schemaPath:"#/$defs/csmOrderLine/properties/quantity/type",keyword:"type",params:{type: schema3.properties.quantity.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.delivered_quantity !== undefined){
let data12 = data.delivered_quantity;
if(((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (data12 !== null)){
const err12 = {instancePath:instancePath+"/delivered_quantity",schemaPath:"#/$defs/csmOrderLine/properties/delivered_quantity/type",keyword:"type",params:{type: schema3.properties.delivered_quantity.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.unit_of_measurement !== undefined){
let data13 = data.unit_of_measurement;
if((typeof data13 !== "string") && (data13 !== null)){
const err13 = {instancePath:instancePath+"/unit_of_measurement",schemaPath:"#/$defs/csmOrderLine/properties/unit_of_measurement/type",keyword:"type",params:{type: schema3.properties.unit_of_measurement.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.list_price !== undefined){
let data14 = data.list_price;
if(((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (data14 !== null)){
const err14 = {instancePath:instancePath+"/list_price",schemaPath:"#/$defs/csmOrderLine/properties/list_price/type",keyword:"type",params:{type: schema3.properties.list_price.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.unit_price !== undefined){
let data15 = data.unit_price;
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (data15 !== null)){
const err15 = {instancePath:instancePath+"/unit_price",schemaPath:"#/$defs/csmOrderLine/properties/unit_price/type",keyword:"type",params:{type: schema3.properties.unit_price.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.total_price !== undefined){
let data16 = data.total_price;
if(((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) && (data16 !== null)){
const err16 = {instancePath:instancePath+"/total_price",schemaPath:"#/$defs/csmOrderLine/properties/total_price/type",keyword:"type",params:{type: schema3.properties.total_price.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.price_list !== undefined){
let data17 = data.price_list;
if((typeof data17 !== "string") && (data17 !== null)){
const err17 = {instancePath:instancePath+"/price_list",schemaPath:"#/$defs/csmOrderLine/properties/price_list/type",keyword:"type",params:{type: schema3.properties.price_list.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.order_line_characteristics !== undefined){
let data18 = data.order_line_characteristics;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data18[i0], {instancePath:instancePath+"/order_line_characteristics/" + i0,parentData:data18,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : (validate4.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/order_line_characteristics",schemaPath:"#/$defs/csmOrderLine/properties/order_line_characteristics/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.account !== undefined){
let data20 = data.account;
if((typeof data20 !== "string") && (data20 !== null)){
const err19 = {instancePath:instancePath+"/account",schemaPath:"#/$defs/csmOrderLine/properties/account/type",keyword:"type",params:{type: schema3.properties.account.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.contact !== undefined){
let data21 = data.contact;
if((typeof data21 !== "string") && (data21 !== null)){
const err20 = {instancePath:instancePath+"/contact",schemaPath:"#/$defs/csmOrderLine/properties/contact/type",keyword:"type",params:{type: schema3.properties.contact.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.consumer !== undefined){
let data22 = data.consumer;
if((typeof data22 !== "string") && (data22 !== null)){
const err21 = {instancePath:instancePath+"/consumer",schemaPath:"#/$defs/csmOrderLine/properties/consumer/type",keyword:"type",params:{type: schema3.properties.consumer.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err22 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/csmOrderLine/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err23 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/csmOrderLine/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.parent_line_item !== undefined){
let data25 = data.parent_line_item;
if((typeof data25 !== "string") && (data25 !== null)){
const err24 = {instancePath:instancePath+"/parent_line_item",schemaPath:"#/$defs/csmOrderLine/properties/parent_line_item/type",keyword:"type",params:{type: schema3.properties.parent_line_item.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.top_line_item !== undefined){
let data26 = data.top_line_item;
if((typeof data26 !== "string") && (data26 !== null)){
const err25 = {instancePath:instancePath+"/top_line_item",schemaPath:"#/$defs/csmOrderLine/properties/top_line_item/type",keyword:"type",params:{type: schema3.properties.top_line_item.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.effective_date !== undefined){
if(typeof data.effective_date !== "string"){
const err26 = {instancePath:instancePath+"/effective_date",schemaPath:"#/$defs/csmOrderLine/properties/effective_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.expiration_date !== undefined){
if(typeof data.expiration_date !== "string"){
const err27 = {instancePath:instancePath+"/expiration_date",schemaPath:"#/$defs/csmOrderLine/properties/expiration_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.location !== undefined){
let data29 = data.location;
if((typeof data29 !== "string") && (data29 !== null)){
const err28 = {instancePath:instancePath+"/location",schemaPath:"#/$defs/csmOrderLine/properties/location/type",keyword:"type",params:{type: schema3.properties.location.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.shipping_street !== undefined){
let data30 = data.shipping_street;
if((typeof data30 !== "string") && (data30 !== null)){
const err29 = {instancePath:instancePath+"/shipping_street",schemaPath:"#/$defs/csmOrderLine/properties/shipping_street/type",keyword:"type",params:{type: schema3.properties.shipping_street.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.shipping_city !== undefined){
let data31 = data.shipping_city;
if((typeof data31 !== "string") && (data31 !== null)){
const err30 = {instancePath:instancePath+"/shipping_city",schemaPath:"#/$defs/csmOrderLine/properties/shipping_city/type",keyword:"type",params:{type: schema3.properties.shipping_city.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.shipping_state !== undefined){
let data32 = data.shipping_state;
if((typeof data32 !== "string") && (data32 !== null)){
const err31 = {instancePath:instancePath+"/shipping_state",schemaPath:"#/$defs/csmOrderLine/properties/shipping_state/type",keyword:"type",params:{type: schema3.properties.shipping_state.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.shipping_zip !== undefined){
let data33 = data.shipping_zip;
if((typeof data33 !== "string") && (data33 !== null)){
const err32 = {instancePath:instancePath+"/shipping_zip",schemaPath:"#/$defs/csmOrderLine/properties/shipping_zip/type",keyword:"type",params:{type: schema3.properties.shipping_zip.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.shipping_country !== undefined){
let data34 = data.shipping_country;
if((typeof data34 !== "string") && (data34 !== null)){
const err33 = {instancePath:instancePath+"/shipping_country",schemaPath:"#/$defs/csmOrderLine/properties/shipping_country/type",keyword:"type",params:{type: schema3.properties.shipping_country.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.short_description !== undefined){
let data35 = data.short_description;
if((typeof data35 !== "string") && (data35 !== null)){
const err34 = {instancePath:instancePath+"/short_description",schemaPath:"#/$defs/csmOrderLine/properties/short_description/type",keyword:"type",params:{type: schema3.properties.short_description.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.comments !== undefined){
if(typeof data.comments !== "string"){
const err35 = {instancePath:instancePath+"/comments",schemaPath:"#/$defs/csmOrderLine/properties/comments/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.work_notes !== undefined){
if(typeof data.work_notes !== "string"){
const err36 = {instancePath:instancePath+"/work_notes",schemaPath:"#/$defs/csmOrderLine/properties/work_notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.external_id !== undefined){
let data38 = data.external_id;
if((typeof data38 !== "string") && (data38 !== null)){
const err37 = {instancePath:instancePath+"/external_id",schemaPath:"#/$defs/csmOrderLine/properties/external_id/type",keyword:"type",params:{type: schema3.properties.external_id.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.external_system !== undefined){
let data39 = data.external_system;
if((typeof data39 !== "string") && (data39 !== null)){
const err38 = {instancePath:instancePath+"/external_system",schemaPath:"#/$defs/csmOrderLine/properties/external_system/type",keyword:"type",params:{type: schema3.properties.external_system.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.sys_class_name !== undefined){
if(typeof data.sys_class_name !== "string"){
const err39 = {instancePath:instancePath+"/sys_class_name",schemaPath:"#/$defs/csmOrderLine/properties/sys_class_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.sys_created_on !== undefined){
if(typeof data.sys_created_on !== "string"){
const err40 = {instancePath:instancePath+"/sys_created_on",schemaPath:"#/$defs/csmOrderLine/properties/sys_created_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.sys_created_by !== undefined){
if(typeof data.sys_created_by !== "string"){
const err41 = {instancePath:instancePath+"/sys_created_by",schemaPath:"#/$defs/csmOrderLine/properties/sys_created_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.sys_updated_on !== undefined){
if(typeof data.sys_updated_on !== "string"){
const err42 = {instancePath:instancePath+"/sys_updated_on",schemaPath:"#/$defs/csmOrderLine/properties/sys_updated_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.sys_updated_by !== undefined){
if(typeof data.sys_updated_by !== "string"){
const err43 = {instancePath:instancePath+"/sys_updated_by",schemaPath:"#/$defs/csmOrderLine/properties/sys_updated_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.sys_mod_count !== undefined){
let data45 = data.sys_mod_count;
if((typeof data45 !== "string") && (!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45))))){
const err44 = {instancePath:instancePath+"/sys_mod_count",schemaPath:"#/$defs/csmOrderLine/properties/sys_mod_count/type",keyword:"type",params:{type: schema3.properties.sys_mod_count.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.sys_domain !== undefined){
if(typeof data.sys_domain !== "string"){
const err45 = {instancePath:instancePath+"/sys_domain",schemaPath:"#/$defs/csmOrderLine/properties/sys_domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.sys_domain_path !== undefined){
if(typeof data.sys_domain_path !== "string"){
const err46 = {instancePath:instancePath+"/sys_domain_path",schemaPath:"#/$defs/csmOrderLine/properties/sys_domain_path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.sys_tags !== undefined){
if(typeof data.sys_tags !== "string"){
const err47 = {instancePath:instancePath+"/sys_tags",schemaPath:"#/$defs/csmOrderLine/properties/sys_tags/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/$defs/csmOrderLine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":{"sys_id":true,"order_line_id":true,"order":true,"action":true,"product_offering":true,"product_specification":true,"specification":true,"product":true,"previous_product_model":true,"sold_product":true,"sku":true,"quantity":true,"delivered_quantity":true,"unit_of_measurement":true,"list_price":true,"unit_price":true,"total_price":true,"price_list":true,"order_line_characteristics":true,"account":true,"contact":true,"consumer":true,"state":true,"status":true,"parent_line_item":true,"top_line_item":true,"effective_date":true,"expiration_date":true,"location":true,"shipping_street":true,"shipping_city":true,"shipping_state":true,"shipping_zip":true,"shipping_country":true,"short_description":true,"comments":true,"work_notes":true,"external_id":true,"external_system":true,"sys_class_name":true,"sys_created_on":true,"sys_created_by":true,"sys_updated_on":true,"sys_updated_by":true,"sys_mod_count":true,"sys_domain":true,"sys_domain_path":true,"sys_tags":true},"dynamicProps":false,"dynamicItems":false};

const schema5 = {"type":"object","properties":{"message":{"type":"string"},"detail":{"type":"string"}},"$id":"pack:/$defs/csmOrderError"};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/csmOrderError" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err0 = {instancePath:instancePath+"/message",schemaPath:"#/$defs/csmOrderError/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
const err1 = {instancePath:instancePath+"/detail",schemaPath:"#/$defs/csmOrderError/properties/detail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/csmOrderError/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"message":true,"detail":true},"dynamicProps":false,"dynamicItems":false};


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/csmOrder" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err0 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/csmOrder/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.order_id !== undefined){
if(typeof data.order_id !== "string"){
const err1 = {instancePath:instancePath+"/order_id",schemaPath:"#/$defs/csmOrder/properties/order_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.order_type !== undefined){
if(typeof data.order_type !== "string"){
const err2 = {instancePath:instancePath+"/order_type",schemaPath:"#/$defs/csmOrder/properties/order_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.order_category !== undefined){
if(typeof data.order_category !== "string"){
const err3 = {instancePath:instancePath+"/order_category",schemaPath:"#/$defs/csmOrder/properties/order_category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/csmOrder/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/csmOrder/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.channel !== undefined){
if(typeof data.channel !== "string"){
const err6 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/csmOrder/properties/channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.account !== undefined){
let data7 = data.account;
if((typeof data7 !== "string") && (data7 !== null)){
const err7 = {instancePath:instancePath+"/account",schemaPath:"#/$defs/csmOrder/properties/account/type",keyword:"type",params:{type: schema2.properties.account.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.contact !== undefined){
let data8 = data.contact;
if((typeof data8 !== "string") && (data8 !== null)){
const err8 = {instancePath:instancePath+"/contact",schemaPath:"#/$defs/csmOrder/properties/contact/type",keyword:"type",params:{type: schema2.properties.contact.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.consumer !== undefined){
let data9 = data.consumer;
if((typeof data9 !== "string") && (data9 !== null)){
const err9 = {instancePath:instancePath+"/consumer",schemaPath:"#/$defs/csmOrder/properties/consumer/type",keyword:"type",params:{type: schema2.properties.consumer.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.partner !== undefined){
let data10 = data.partner;
if((typeof data10 !== "string") && (data10 !== null)){
const err10 = {instancePath:instancePath+"/partner",schemaPath:"#/$defs/csmOrder/properties/partner/type",keyword:"type",params:{type: schema2.properties.partner.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.partner_contact !== undefined){
let data11 = data.partner_contact;
if((typeof data11 !== "string") && (data11 !== null)){
const err11 = {instancePath:instancePath+"/partner_contact",schemaPath:"#/$defs/csmOrder/properties/partner_contact/type",keyword:"type",params:{type: schema2.properties.partner_contact.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.contract !== undefined){
let data12 = data.contract;
if((typeof data12 !== "string") && (data12 !== null)){
const err12 = {instancePath:instancePath+"/contract",schemaPath:"#/$defs/csmOrder/properties/contract/type",keyword:"type",params:{type: schema2.properties.contract.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.order_date !== undefined){
if(typeof data.order_date !== "string"){
const err13 = {instancePath:instancePath+"/order_date",schemaPath:"#/$defs/csmOrder/properties/order_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.order_currency !== undefined){
let data14 = data.order_currency;
if((typeof data14 !== "string") && (data14 !== null)){
const err14 = {instancePath:instancePath+"/order_currency",schemaPath:"#/$defs/csmOrder/properties/order_currency/type",keyword:"type",params:{type: schema2.properties.order_currency.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.total_amount !== undefined){
let data15 = data.total_amount;
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (data15 !== null)){
const err15 = {instancePath:instancePath+"/total_amount",schemaPath:"#/$defs/csmOrder/properties/total_amount/type",keyword:"type",params:{type: schema2.properties.total_amount.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.price_list !== undefined){
let data16 = data.price_list;
if((typeof data16 !== "string") && (data16 !== null)){
const err16 = {instancePath:instancePath+"/price_list",schemaPath:"#/$defs/csmOrder/properties/price_list/type",keyword:"type",params:{type: schema2.properties.price_list.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.payment_ref_id !== undefined){
let data17 = data.payment_ref_id;
if((typeof data17 !== "string") && (data17 !== null)){
const err17 = {instancePath:instancePath+"/payment_ref_id",schemaPath:"#/$defs/csmOrder/properties/payment_ref_id/type",keyword:"type",params:{type: schema2.properties.payment_ref_id.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.quote_id !== undefined){
let data18 = data.quote_id;
if((typeof data18 !== "string") && (data18 !== null)){
const err18 = {instancePath:instancePath+"/quote_id",schemaPath:"#/$defs/csmOrder/properties/quote_id/type",keyword:"type",params:{type: schema2.properties.quote_id.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.order_line_items !== undefined){
let data19 = data.order_line_items;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data19[i0], {instancePath:instancePath+"/order_line_items/" + i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : (validate3.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/order_line_items",schemaPath:"#/$defs/csmOrder/properties/order_line_items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.short_description !== undefined){
let data21 = data.short_description;
if((typeof data21 !== "string") && (data21 !== null)){
const err20 = {instancePath:instancePath+"/short_description",schemaPath:"#/$defs/csmOrder/properties/short_description/type",keyword:"type",params:{type: schema2.properties.short_description.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.comments !== undefined){
if(typeof data.comments !== "string"){
const err21 = {instancePath:instancePath+"/comments",schemaPath:"#/$defs/csmOrder/properties/comments/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.special_instructions !== undefined){
let data23 = data.special_instructions;
if((typeof data23 !== "string") && (data23 !== null)){
const err22 = {instancePath:instancePath+"/special_instructions",schemaPath:"#/$defs/csmOrder/properties/special_instructions/type",keyword:"type",params:{type: schema2.properties.special_instructions.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.expected_start_date !== undefined){
if(typeof data.expected_start_date !== "string"){
const err23 = {instancePath:instancePath+"/expected_start_date",schemaPath:"#/$defs/csmOrder/properties/expected_start_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.expected_end_date !== undefined){
if(typeof data.expected_end_date !== "string"){
const err24 = {instancePath:instancePath+"/expected_end_date",schemaPath:"#/$defs/csmOrder/properties/expected_end_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.actual_start_date !== undefined){
if(typeof data.actual_start_date !== "string"){
const err25 = {instancePath:instancePath+"/actual_start_date",schemaPath:"#/$defs/csmOrder/properties/actual_start_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.actual_end_date !== undefined){
if(typeof data.actual_end_date !== "string"){
const err26 = {instancePath:instancePath+"/actual_end_date",schemaPath:"#/$defs/csmOrder/properties/actual_end_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.shipping_location !== undefined){
let data28 = data.shipping_location;
if((typeof data28 !== "string") && (data28 !== null)){
const err27 = {instancePath:instancePath+"/shipping_location",schemaPath:"#/$defs/csmOrder/properties/shipping_location/type",keyword:"type",params:{type: schema2.properties.shipping_location.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.shipping_street !== undefined){
let data29 = data.shipping_street;
if((typeof data29 !== "string") && (data29 !== null)){
const err28 = {instancePath:instancePath+"/shipping_street",schemaPath:"#/$defs/csmOrder/properties/shipping_street/type",keyword:"type",params:{type: schema2.properties.shipping_street.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.shipping_city !== undefined){
let data30 = data.shipping_city;
if((typeof data30 !== "string") && (data30 !== null)){
const err29 = {instancePath:instancePath+"/shipping_city",schemaPath:"#/$defs/csmOrder/properties/shipping_city/type",keyword:"type",params:{type: schema2.properties.shipping_city.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.shipping_state !== undefined){
let data31 = data.shipping_state;
if((typeof data31 !== "string") && (data31 !== null)){
const err30 = {instancePath:instancePath+"/shipping_state",schemaPath:"#/$defs/csmOrder/properties/shipping_state/type",keyword:"type",params:{type: schema2.properties.shipping_state.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.shipping_zip !== undefined){
let data32 = data.shipping_zip;
if((typeof data32 !== "string") && (data32 !== null)){
const err31 = {instancePath:instancePath+"/shipping_zip",schemaPath:"#/$defs/csmOrder/properties/shipping_zip/type",keyword:"type",params:{type: schema2.properties.shipping_zip.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.shipping_country !== undefined){
let data33 = data.shipping_country;
if((typeof data33 !== "string") && (data33 !== null)){
const err32 = {instancePath:instancePath+"/shipping_country",schemaPath:"#/$defs/csmOrder/properties/shipping_country/type",keyword:"type",params:{type: schema2.properties.shipping_country.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.same_as_shipping_address !== undefined){
let data34 = data.same_as_shipping_address;
if(((typeof data34 !== "string") && (typeof data34 !== "boolean")) && (data34 !== null)){
const err33 = {instancePath:instancePath+"/same_as_shipping_address",schemaPath:"#/$defs/csmOrder/properties/same_as_shipping_address/type",keyword:"type",params:{type: schema2.properties.same_as_shipping_address.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.billing_location !== undefined){
let data35 = data.billing_location;
if((typeof data35 !== "string") && (data35 !== null)){
const err34 = {instancePath:instancePath+"/billing_location",schemaPath:"#/$defs/csmOrder/properties/billing_location/type",keyword:"type",params:{type: schema2.properties.billing_location.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.billing_street !== undefined){
let data36 = data.billing_street;
if((typeof data36 !== "string") && (data36 !== null)){
const err35 = {instancePath:instancePath+"/billing_street",schemaPath:"#/$defs/csmOrder/properties/billing_street/type",keyword:"type",params:{type: schema2.properties.billing_street.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.billing_city !== undefined){
let data37 = data.billing_city;
if((typeof data37 !== "string") && (data37 !== null)){
const err36 = {instancePath:instancePath+"/billing_city",schemaPath:"#/$defs/csmOrder/properties/billing_city/type",keyword:"type",params:{type: schema2.properties.billing_city.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.billing_state !== undefined){
let data38 = data.billing_state;
if((typeof data38 !== "string") && (data38 !== null)){
const err37 = {instancePath:instancePath+"/billing_state",schemaPath:"#/$defs/csmOrder/properties/billing_state/type",keyword:"type",params:{type: schema2.properties.billing_state.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.billing_zip !== undefined){
let data39 = data.billing_zip;
if((typeof data39 !== "string") && (data39 !== null)){
const err38 = {instancePath:instancePath+"/billing_zip",schemaPath:"#/$defs/csmOrder/properties/billing_zip/type",keyword:"type",params:{type: schema2.properties.billing_zip.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.billing_country !== undefined){
let data40 = data.billing_country;
if((typeof data40 !== "string") && (data40 !== null)){
const err39 = {instancePath:instancePath+"/billing_country",schemaPath:"#/$defs/csmOrder/properties/billing_country/type",keyword:"type",params:{type: schema2.properties.billing_country.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.external_id !== undefined){
let data41 = data.external_id;
if((typeof data41 !== "string") && (data41 !== null)){
const err40 = {instancePath:instancePath+"/external_id",schemaPath:"#/$defs/csmOrder/properties/external_id/type",keyword:"type",params:{type: schema2.properties.external_id.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.external_system !== undefined){
let data42 = data.external_system;
if((typeof data42 !== "string") && (data42 !== null)){
const err41 = {instancePath:instancePath+"/external_system",schemaPath:"#/$defs/csmOrder/properties/external_system/type",keyword:"type",params:{type: schema2.properties.external_system.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.error !== undefined){
if(!(validate7(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : (validate7.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sys_class_name !== undefined){
if(typeof data.sys_class_name !== "string"){
const err42 = {instancePath:instancePath+"/sys_class_name",schemaPath:"#/$defs/csmOrder/properties/sys_class_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.sys_created_on !== undefined){
if(typeof data.sys_created_on !== "string"){
const err43 = {instancePath:instancePath+"/sys_created_on",schemaPath:"#/$defs/csmOrder/properties/sys_created_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.sys_created_by !== undefined){
if(typeof data.sys_created_by !== "string"){
const err44 = {instancePath:instancePath+"/sys_created_by",schemaPath:"#/$defs/csmOrder/properties/sys_created_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.sys_updated_on !== undefined){
if(typeof data.sys_updated_on !== "string"){
const err45 = {instancePath:instancePath+"/sys_updated_on",schemaPath:"#/$defs/csmOrder/properties/sys_updated_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.sys_updated_by !== undefined){
if(typeof data.sys_updated_by !== "string"){
const err46 = {instancePath:instancePath+"/sys_updated_by",schemaPath:"#/$defs/csmOrder/properties/sys_updated_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.sys_mod_count !== undefined){
let data49 = data.sys_mod_count;
if((typeof data49 !== "string") && (!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49))))){
const err47 = {instancePath:instancePath+"/sys_mod_count",schemaPath:"#/$defs/csmOrder/properties/sys_mod_count/type",keyword:"type",params:{type: schema2.properties.sys_mod_count.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.sys_domain !== undefined){
if(typeof data.sys_domain !== "string"){
const err48 = {instancePath:instancePath+"/sys_domain",schemaPath:"#/$defs/csmOrder/properties/sys_domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.sys_domain_path !== undefined){
if(typeof data.sys_domain_path !== "string"){
const err49 = {instancePath:instancePath+"/sys_domain_path",schemaPath:"#/$defs/csmOrder/properties/sys_domain_path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.sys_tags !== undefined){
if(typeof data.sys_tags !== "string"){
const err50 = {instancePath:instancePath+"/sys_tags",schemaPath:"#/$defs/csmOrder/properties/sys_tags/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/$defs/csmOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"sys_id":true,"order_id":true,"order_type":true,"order_category":true,"state":true,"status":true,"channel":true,"account":true,"contact":true,"consumer":true,"partner":true,"partner_contact":true,"contract":true,"order_date":true,"order_currency":true,"total_amount":true,"price_list":true,"payment_ref_id":true,"quote_id":true,"order_line_items":true,"short_description":true,"comments":true,"special_instructions":true,"expected_start_date":true,"expected_end_date":true,"actual_start_date":true,"actual_end_date":true,"shipping_location":true,"shipping_street":true,"shipping_city":true,"shipping_state":true,"shipping_zip":true,"shipping_country":true,"same_as_shipping_address":true,"billing_location":true,"billing_street":true,"billing_city":true,"billing_state":true,"billing_zip":true,"billing_country":true,"external_id":true,"external_system":true,"error":true,"sys_class_name":true,"sys_created_on":true,"sys_created_by":true,"sys_updated_on":true,"sys_updated_by":true,"sys_mod_count":true,"sys_domain":true,"sys_domain_path":true,"sys_tags":true},"dynamicProps":false,"dynamicItems":false};


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : (validate2.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"sys_id":true,"order_id":true,"order_type":true,"order_category":true,"state":true,"status":true,"channel":true,"account":true,"contact":true,"consumer":true,"partner":true,"partner_contact":true,"contract":true,"order_date":true,"order_currency":true,"total_amount":true,"price_list":true,"payment_ref_id":true,"quote_id":true,"order_line_items":true,"short_description":true,"comments":true,"special_instructions":true,"expected_start_date":true,"expected_end_date":true,"actual_start_date":true,"actual_end_date":true,"shipping_location":true,"shipping_street":true,"shipping_city":true,"shipping_state":true,"shipping_zip":true,"shipping_country":true,"same_as_shipping_address":true,"billing_location":true,"billing_street":true,"billing_city":true,"billing_state":true,"billing_zip":true,"billing_country":true,"external_id":true,"external_system":true,"error":true,"sys_class_name":true,"sys_created_on":true,"sys_created_by":true,"sys_updated_on":true,"sys_updated_by":true,"sys_mod_count":true,"sys_domain":true,"sys_domain_path":true,"sys_tags":true},"dynamicProps":false,"dynamicItems":false};

exports["order.create input"] = validate10;
const schema6 = {"type":"object","required":["order_currency","order_line_items"],"additionalProperties":false,"properties":{"order_currency":{"type":"string"},"order_line_items":{"type":"array","items":{"$ref":"pack:/$defs/csmNewOrderLine"}},"account":{"type":"string"},"contact":{"$ref":"pack:/$defs/accountContact"},"consumer":{"type":"string"},"partner":{"type":"string"},"partner_contact":{"type":"string"},"order_type":{"type":"string","enum":["add","change"]},"order_category":{"type":"string","enum":["product","service"]},"external_id":{"type":"string"},"external_system":{"type":"string"},"short_description":{"type":"string"},"special_instructions":{"type":"string"},"comments":{"type":"string"},"total_amount":{"type":["string","number"]},"price_list":{"type":"string"},"quote_id":{"type":"string"},"contract":{"type":"string"},"order_date":{"type":"string"},"expected_start_date":{"type":"string"},"expected_end_date":{"type":"string"},"actual_start_date":{"type":"string"},"actual_end_date":{"type":"string"},"state":{"type":"string"},"shipping_street":{"type":"string"},"shipping_city":{"type":"string"},"shipping_state":{"type":"string"},"shipping_zip":{"type":"string"},"shipping_country":{"type":"string"},"billing_street":{"type":"string"},"billing_city":{"type":"string"},"billing_state":{"type":"string"},"billing_zip":{"type":"string"},"billing_country":{"type":"string"}},"if":{"required":["consumer"],"properties":{"consumer":{"type":"string","minLength":1}}},"then":{"properties":{"account":{"$ref":"pack:/$defs/csmLeftEmpty"},"contact":{"$ref":"pack:/$defs/csmLeftEmpty"},"partner":{"$ref":"pack:/$defs/csmLeftEmpty"},"partner_contact":{"$ref":"pack:/$defs/csmLeftEmpty"},"order_line_items":{"type":"array","items":{"$ref":"pack:/$defs/csmNewOrderLine","required":["consumer"],"properties":{"consumer":{"type":"string","minLength":1}},"type":"object"}}}},"else":{"required":["account"],"properties":{"account":{"type":"string","minLength":1},"order_line_items":{"type":"array","items":{"$ref":"pack:/$defs/csmNewOrderLine","required":["account"],"properties":{"account":{"type":"string","minLength":1},"consumer":{"type":"string","pattern":"^$"}},"type":"object"}}}},"$id":"pack:/check2"};
const func0 = lengthOf;
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"string","pattern":"^$","$id":"pack:/$defs/csmLeftEmpty"};
const pattern0 = new RegExp("^$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/csmLeftEmpty" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/csmLeftEmpty/pattern",keyword:"pattern",params:{pattern: "^$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/csmLeftEmpty/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema8 = {"type":"object","required":["product_offering","quantity","unit_of_measurement"],"additionalProperties":false,"properties":{"product_offering":{"type":"string"},"quantity":{"type":["string","number"]},"unit_of_measurement":{"type":"string"},"account":{"type":"string"},"contact":{"$ref":"pack:/$defs/accountContact"},"consumer":{"type":"string"},"order_line_characteristics":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"characteristic":{"type":"string"},"characteristic_option":{"type":"string"}}}},"product_specification":{"type":"string"},"product":{"type":"string"},"specification":{"type":"string"},"action":{"type":"string","enum":["add","change"]},"sold_product":{"type":"string"},"sku":{"type":"string"},"list_price":{"type":["string","number"]},"unit_price":{"type":["string","number"]},"total_price":{"type":["string","number"]},"price_list":{"type":"string"},"state":{"type":"string"},"status":{"type":"string"},"delivered_quantity":{"type":["string","number"]},"effective_date":{"type":"string"},"expiration_date":{"type":"string"},"shipping_street":{"type":"string"},"shipping_city":{"type":"string"},"shipping_state":{"type":"string"},"shipping_zip":{"type":"string"},"shipping_country":{"type":"string"},"location":{"type":"string"},"short_description":{"type":"string"},"comments":{"type":"string"},"work_notes":{"type":"string"},"external_id":{"type":"string"},"external_system":{"type":"string"},"parent_line_item":{"type":"string"},"top_line_item":{"type":"string"},"previous_product_model":{"type":"string"},"order":{"type":"string"},"order_line_id":{"type":"string"},"sys_id":{"type":"string"},"sys_class_name":{"type":"string"},"sys_created_on":{"type":"string"},"sys_created_by":{"type":"string"},"sys_updated_on":{"type":"string"},"sys_updated_by":{"type":"string"},"sys_mod_count":{"type":"string"},"sys_tags":{"type":"string"}},"if":{"required":["consumer"],"properties":{"consumer":{"type":"string","minLength":1}}},"then":{"properties":{"account":{"$ref":"pack:/$defs/csmLeftEmpty"},"contact":{"$ref":"pack:/$defs/csmLeftEmpty"}}},"$id":"pack:/$defs/csmNewOrderLine"};
const schema9 = {"type":"string","$id":"pack:/$defs/accountContact"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/accountContact" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/accountContact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/csmNewOrderLine" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.consumer === undefined) && (missing0 = "consumer")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.consumer !== undefined){
let data0 = data.consumer;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account !== undefined){
if(!(validate11(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : (validate11.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
if(!(validate11(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : (validate11.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.account = true;
props0.contact = true;
props0.consumer = true;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/$defs/csmNewOrderLine/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product_offering === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/csmNewOrderLine/required",keyword:"required",params:{missingProperty: "product_offering"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.quantity === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/csmNewOrderLine/required",keyword:"required",params:{missingProperty: "quantity"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.unit_of_measurement === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/csmNewOrderLine/required",keyword:"required",params:{missingProperty: "unit_of_measurement"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
const err7 = {instancePath,schemaPath:"#/$defs/csmNewOrderLine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.product_offering !== undefined){
if(typeof data.product_offering !== "string"){
const err8 = {instancePath:instancePath+"/product_offering",schemaPath:"#/$defs/csmNewOrderLine/properties/product_offering/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.quantity !== undefined){
let data4 = data.quantity;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err9 = {instancePath:instancePath+"/quantity",schemaPath:"#/$defs/csmNewOrderLine/properties/quantity/type",keyword:"type",params:{type: schema8.properties.quantity.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.unit_of_measurement !== undefined){
if(typeof data.unit_of_measurement !== "string"){
const err10 = {instancePath:instancePath+"/unit_of_measurement",schemaPath:"#/$defs/csmNewOrderLine/properties/unit_of_measurement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
const err11 = {instancePath:instancePath+"/account",schemaPath:"#/$defs/csmNewOrderLine/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.contact !== undefined){
if(!(validate19(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : (validate19.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.consumer !== undefined){
if(typeof data.consumer !== "string"){
const err12 = {instancePath:instancePath+"/consumer",schemaPath:"#/$defs/csmNewOrderLine/properties/consumer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.order_line_characteristics !== undefined){
let data9 = data.order_line_characteristics;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!((key1 === "characteristic") || (key1 === "characteristic_option"))){
const err13 = {instancePath:instancePath+"/order_line_characteristics/" + i0,schemaPath:"#/$defs/csmNewOrderLine/properties/order_line_characteristics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data10.characteristic !== undefined){
if(typeof data10.characteristic !== "string"){
const err14 = {instancePath:instancePath+"/order_line_characteristics/" + i0+"/characteristic",schemaPath:"#/$defs/csmNewOrderLine/properties/order_line_characteristics/items/properties/characteristic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data10.characteristic_option !== undefined){
if(typeof data10.characteristic_option !== "string"){
const err15 = {instancePath:instancePath+"/order_line_characteristics/" + i0+"/characteristic_option",schemaPath:"#/$defs/csmNewOrderLine/properties/order_line_characteristics/items/properties/characteristic_option/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/order_line_characteristics/" + i0,schemaPath:"#/$defs/csmNewOrderLine/properties/order_line_characteristics/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/order_line_characteristics",schemaPath:"#/$defs/csmNewOrderLine/properties/order_line_characteristics/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.product_specification !== undefined){
if(typeof data.product_specification !== "string"){
const err18 = {instancePath:instancePath+"/product_specification",schemaPath:"#/$defs/csmNewOrderLine/properties/product_specification/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
const err19 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/csmNewOrderLine/properties/product/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.specification !== undefined){
if(typeof data.specification !== "string"){
const err20 = {instancePath:instancePath+"/specification",schemaPath:"#/$defs/csmNewOrderLine/properties/specification/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.action !== undefined){
let data16 = data.action;
if(typeof data16 !== "string"){
const err21 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/csmNewOrderLine/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data16 === "add") || (data16 === "change"))){
const err22 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/csmNewOrderLine/properties/action/enum",keyword:"enum",params:{allowedValues: schema8.properties.action.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.sold_product !== undefined){
if(typeof data.sold_product !== "string"){
const err23 = {instancePath:instancePath+"/sold_product",schemaPath:"#/$defs/csmNewOrderLine/properties/sold_product/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.sku !== undefined){
if(typeof data.sku !== "string"){
const err24 = {instancePath:instancePath+"/sku",schemaPath:"#/$defs/csmNewOrderLine/properties/sku/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.list_price !== undefined){
let data19 = data.list_price;
if((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))){
const err25 = {instancePath:instancePath+"/list_price",schemaPath:"#/$defs/csmNewOrderLine/properties/list_price/type",keyword:"type",params:{type: schema8.properties.list_price.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.unit_price !== undefined){
let data20 = data.unit_price;
if((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))){
const err26 = {instancePath:instancePath+"/unit_price",schemaPath:"#/$defs/csmNewOrderLine/properties/unit_price/type",keyword:"type",params:{type: schema8.properties.unit_price.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.total_price !== undefined){
let data21 = data.total_price;
if((typeof data21 !== "string") && (!((typeof data21 == "number") && (isFinite(data21))))){
const err27 = {instancePath:instancePath+"/total_price",schemaPath:"#/$defs/csmNewOrderLine/properties/total_price/type",keyword:"type",params:{type: schema8.properties.total_price.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.price_list !== undefined){
if(typeof data.price_list !== "string"){
const err28 = {instancePath:instancePath+"/price_list",schemaPath:"#/$defs/csmNewOrderLine/properties/price_list/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err29 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/csmNewOrderLine/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err30 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/csmNewOrderLine/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.delivered_quantity !== undefined){
let data25 = data.delivered_quantity;
if((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))){
const err31 = {instancePath:instancePath+"/delivered_quantity",schemaPath:"#/$defs/csmNewOrderLine/properties/delivered_quantity/type",keyword:"type",params:{type: schema8.properties.delivered_quantity.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.effective_date !== undefined){
if(typeof data.effective_date !== "string"){
const err32 = {instancePath:instancePath+"/effective_date",schemaPath:"#/$defs/csmNewOrderLine/properties/effective_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.expiration_date !== undefined){
if(typeof data.expiration_date !== "string"){
const err33 = {instancePath:instancePath+"/expiration_date",schemaPath:"#/$defs/csmNewOrderLine/properties/expiration_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.shipping_street !== undefined){
if(typeof data.shipping_street !== "string"){
const err34 = {instancePath:instancePath+"/shipping_street",schemaPath:"#/$defs/csmNewOrderLine/properties/shipping_street/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.shipping_city !== undefined){
if(typeof data.shipping_city !== "string"){
const err35 = {instancePath:instancePath+"/shipping_city",schemaPath:"#/$defs/csmNewOrderLine/properties/shipping_city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.shipping_state !== undefined){
if(typeof data.shipping_state !== "string"){
const err36 = {instancePath:instancePath+"/shipping_state",schemaPath:"#/$defs/csmNewOrderLine/properties/shipping_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.shipping_zip !== undefined){
if(typeof data.shipping_zip !== "string"){
const err37 = {instancePath:instancePath+"/shipping_zip",schemaPath:"#/$defs/csmNewOrderLine/properties/shipping_zip/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.shipping_country !== undefined){
if(typeof data.shipping_country !== "string"){
const err38 = {instancePath:instancePath+"/shipping_country",schemaPath:"#/$defs/csmNewOrderLine/properties/shipping_country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
const err39 = {instancePath:instancePath+"/location",schemaPath:"#/$defs/csmNewOrderLine/properties/location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.short_description !== undefined){
if(typeof data.short_description !== "string"){
const err40 = {instancePath:instancePath+"/short_description",schemaPath:"#/$defs/csmNewOrderLine/properties/short_description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.comments !== undefined){
if(typeof data.comments !== "string"){
const err41 = {instancePath:instancePath+"/comments",schemaPath:"#/$defs/csmNewOrderLine/properties/comments/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.work_notes !== undefined){
if(typeof data.work_notes !== "string"){
const err42 = {instancePath:instancePath+"/work_notes",schemaPath:"#/$defs/csmNewOrderLine/properties/work_notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.external_id !== undefined){
if(typeof data.external_id !== "string"){
const err43 = {instancePath:instancePath+"/external_id",schemaPath:"#/$defs/csmNewOrderLine/properties/external_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.external_system !== undefined){
if(typeof data.external_system !== "string"){
const err44 = {instancePath:instancePath+"/external_system",schemaPath:"#/$defs/csmNewOrderLine/properties/external_system/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.parent_line_item !== undefined){
if(typeof data.parent_line_item !== "string"){
const err45 = {instancePath:instancePath+"/parent_line_item",schemaPath:"#/$defs/csmNewOrderLine/properties/parent_line_item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.top_line_item !== undefined){
if(typeof data.top_line_item !== "string"){
const err46 = {instancePath:instancePath+"/top_line_item",schemaPath:"#/$defs/csmNewOrderLine/properties/top_line_item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.previous_product_model !== undefined){
if(typeof data.previous_product_model !== "string"){
const err47 = {instancePath:instancePath+"/previous_product_model",schemaPath:"#/$defs/csmNewOrderLine/properties/previous_product_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.order !== undefined){
if(typeof data.order !== "string"){
const err48 = {instancePath:instancePath+"/order",schemaPath:"#/$defs/csmNewOrderLine/properties/order/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.order_line_id !== undefined){
if(typeof data.order_line_id !== "string"){
const err49 = {instancePath:instancePath+"/order_line_id",schemaPath:"#/$defs/csmNewOrderLine/properties/order_line_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err50 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.sys_class_name !== undefined){
if(typeof data.sys_class_name !== "string"){
const err51 = {instancePath:instancePath+"/sys_class_name",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_class_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.sys_created_on !== undefined){
if(typeof data.sys_created_on !== "string"){
const err52 = {instancePath:instancePath+"/sys_created_on",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_created_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.sys_created_by !== undefined){
if(typeof data.sys_created_by !== "string"){
const err53 = {instancePath:instancePath+"/sys_created_by",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_created_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.sys_updated_on !== undefined){
if(typeof data.sys_updated_on !== "string"){
const err54 = {instancePath:instancePath+"/sys_updated_on",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_updated_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.sys_updated_by !== undefined){
if(typeof data.sys_updated_by !== "string"){
const err55 = {instancePath:instancePath+"/sys_updated_by",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_updated_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.sys_mod_count !== undefined){
if(typeof data.sys_mod_count !== "string"){
const err56 = {instancePath:instancePath+"/sys_mod_count",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_mod_count/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.sys_tags !== undefined){
if(typeof data.sys_tags !== "string"){
const err57 = {instancePath:instancePath+"/sys_tags",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_tags/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/$defs/csmNewOrderLine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check2" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.consumer === undefined) && (missing0 = "consumer")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.consumer !== undefined){
let data0 = data.consumer;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account !== undefined){
if(!(validate11(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : (validate11.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
if(!(validate11(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : (validate11.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.partner !== undefined){
if(!(validate11(data.partner, {instancePath:instancePath+"/partner",parentData:data,parentDataProperty:"partner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : (validate11.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.partner_contact !== undefined){
if(!(validate11(data.partner_contact, {instancePath:instancePath+"/partner_contact",parentData:data,parentDataProperty:"partner_contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : (validate11.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.order_line_items !== undefined){
let data5 = data.order_line_items;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(validate16(data6, {instancePath:instancePath+"/order_line_items/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : (validate16.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.consumer === undefined){
const err3 = {instancePath:instancePath+"/order_line_items/" + i0,schemaPath:"#/then/properties/order_line_items/items/required",keyword:"required",params:{missingProperty: "consumer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data6.consumer !== undefined){
let data7 = data6.consumer;
if(typeof data7 === "string"){
if(func0(data7) < 1){
const err4 = {instancePath:instancePath+"/order_line_items/" + i0+"/consumer",schemaPath:"#/then/properties/order_line_items/items/properties/consumer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/order_line_items/" + i0+"/consumer",schemaPath:"#/then/properties/order_line_items/items/properties/consumer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/order_line_items/" + i0,schemaPath:"#/then/properties/order_line_items/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/order_line_items",schemaPath:"#/then/properties/order_line_items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.account = true;
props0.contact = true;
props0.partner = true;
props0.partner_contact = true;
props0.order_line_items = true;
props0.consumer = true;
}
ifClause0 = "then";
}
else {
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
const err8 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.account !== undefined){
let data8 = data.account;
if(typeof data8 === "string"){
if(func0(data8) < 1){
const err9 = {instancePath:instancePath+"/account",schemaPath:"#/else/properties/account/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/account",schemaPath:"#/else/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.order_line_items !== undefined){
let data9 = data.order_line_items;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(!(validate16(data10, {instancePath:instancePath+"/order_line_items/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : (validate16.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.account === undefined){
const err11 = {instancePath:instancePath+"/order_line_items/" + i1,schemaPath:"#/else/properties/order_line_items/items/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data10.account !== undefined){
let data11 = data10.account;
if(typeof data11 === "string"){
if(func0(data11) < 1){
const err12 = {instancePath:instancePath+"/order_line_items/" + i1+"/account",schemaPath:"#/else/properties/order_line_items/items/properties/account/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/order_line_items/" + i1+"/account",schemaPath:"#/else/properties/order_line_items/items/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data10.consumer !== undefined){
let data12 = data10.consumer;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err14 = {instancePath:instancePath+"/order_line_items/" + i1+"/consumer",schemaPath:"#/else/properties/order_line_items/items/properties/consumer/pattern",keyword:"pattern",params:{pattern: "^$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/order_line_items/" + i1+"/consumer",schemaPath:"#/else/properties/order_line_items/items/properties/consumer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/order_line_items/" + i1,schemaPath:"#/else/properties/order_line_items/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/order_line_items",schemaPath:"#/else/properties/order_line_items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
var _valid0 = _errs16 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.account = true;
props0.order_line_items = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err18 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order_currency === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_currency"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.order_line_items === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_line_items"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err21 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.order_currency !== undefined){
if(typeof data.order_currency !== "string"){
const err22 = {instancePath:instancePath+"/order_currency",schemaPath:"#/properties/order_currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.order_line_items !== undefined){
let data14 = data.order_line_items;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate16(data14[i2], {instancePath:instancePath+"/order_line_items/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : (validate16.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/order_line_items",schemaPath:"#/properties/order_line_items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
const err24 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.contact !== undefined){
if(!(validate19(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : (validate19.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.consumer !== undefined){
if(typeof data.consumer !== "string"){
const err25 = {instancePath:instancePath+"/consumer",schemaPath:"#/properties/consumer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.partner !== undefined){
if(typeof data.partner !== "string"){
const err26 = {instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.partner_contact !== undefined){
if(typeof data.partner_contact !== "string"){
const err27 = {instancePath:instancePath+"/partner_contact",schemaPath:"#/properties/partner_contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.order_type !== undefined){
let data21 = data.order_type;
if(typeof data21 !== "string"){
const err28 = {instancePath:instancePath+"/order_type",schemaPath:"#/properties/order_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((data21 === "add") || (data21 === "change"))){
const err29 = {instancePath:instancePath+"/order_type",schemaPath:"#/properties/order_type/enum",keyword:"enum",params:{allowedValues: schema6.properties.order_type.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.order_category !== undefined){
let data22 = data.order_category;
if(typeof data22 !== "string"){
const err30 = {instancePath:instancePath+"/order_category",schemaPath:"#/properties/order_category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data22 === "product") || (data22 === "service"))){
const err31 = {instancePath:instancePath+"/order_category",schemaPath:"#/properties/order_category/enum",keyword:"enum",params:{allowedValues: schema6.properties.order_category.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.external_id !== undefined){
if(typeof data.external_id !== "string"){
const err32 = {instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.external_system !== undefined){
if(typeof data.external_system !== "string"){
const err33 = {instancePath:instancePath+"/external_system",schemaPath:"#/properties/external_system/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.short_description !== undefined){
if(typeof data.short_description !== "string"){
const err34 = {instancePath:instancePath+"/short_description",schemaPath:"#/properties/short_description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.special_instructions !== undefined){
if(typeof data.special_instructions !== "string"){
const err35 = {instancePath:instancePath+"/special_instructions",schemaPath:"#/properties/special_instructions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.comments !== undefined){
if(typeof data.comments !== "string"){
const err36 = {instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.total_amount !== undefined){
let data28 = data.total_amount;
if((typeof data28 !== "string") && (!((typeof data28 == "number") && (isFinite(data28))))){
const err37 = {instancePath:instancePath+"/total_amount",schemaPath:"#/properties/total_amount/type",keyword:"type",params:{type: schema6.properties.total_amount.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.price_list !== undefined){
if(typeof data.price_list !== "string"){
const err38 = {instancePath:instancePath+"/price_list",schemaPath:"#/properties/price_list/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.quote_id !== undefined){
if(typeof data.quote_id !== "string"){
const err39 = {instancePath:instancePath+"/quote_id",schemaPath:"#/properties/quote_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.contract !== undefined){
if(typeof data.contract !== "string"){
const err40 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.order_date !== undefined){
if(typeof data.order_date !== "string"){
const err41 = {instancePath:instancePath+"/order_date",schemaPath:"#/properties/order_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.expected_start_date !== undefined){
if(typeof data.expected_start_date !== "string"){
const err42 = {instancePath:instancePath+"/expected_start_date",schemaPath:"#/properties/expected_start_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.expected_end_date !== undefined){
if(typeof data.expected_end_date !== "string"){
const err43 = {instancePath:instancePath+"/expected_end_date",schemaPath:"#/properties/expected_end_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.actual_start_date !== undefined){
if(typeof data.actual_start_date !== "string"){
const err44 = {instancePath:instancePath+"/actual_start_date",schemaPath:"#/properties/actual_start_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.actual_end_date !== undefined){
if(typeof data.actual_end_date !== "string"){
const err45 = {instancePath:instancePath+"/actual_end_date",schemaPath:"#/properties/actual_end_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err46 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.shipping_street !== undefined){
if(typeof data.shipping_street !== "string"){
const err47 = {instancePath:instancePath+"/shipping_street",schemaPath:"#/properties/shipping_street/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.shipping_city !== undefined){
if(typeof data.shipping_city !== "string"){
const err48 = {instancePath:instancePath+"/shipping_city",schemaPath:"#/properties/shipping_city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.shipping_state !== undefined){
if(typeof data.shipping_state !== "string"){
const err49 = {instancePath:instancePath+"/shipping_state",schemaPath:"#/properties/shipping_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.shipping_zip !== undefined){
if(typeof data.shipping_zip !== "string"){
const err50 = {instancePath:instancePath+"/shipping_zip",schemaPath:"#/properties/shipping_zip/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.shipping_country !== undefined){
if(typeof data.shipping_country !== "string"){
const err51 = {instancePath:instancePath+"/shipping_country",schemaPath:"#/properties/shipping_country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.billing_street !== undefined){
if(typeof data.billing_street !== "string"){
const err52 = {instancePath:instancePath+"/billing_street",schemaPath:"#/properties/billing_street/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.billing_city !== undefined){
if(typeof data.billing_city !== "string"){
const err53 = {instancePath:instancePath+"/billing_city",schemaPath:"#/properties/billing_city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.billing_state !== undefined){
if(typeof data.billing_state !== "string"){
const err54 = {instancePath:instancePath+"/billing_state",schemaPath:"#/properties/billing_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.billing_zip !== undefined){
if(typeof data.billing_zip !== "string"){
const err55 = {instancePath:instancePath+"/billing_zip",schemaPath:"#/properties/billing_zip/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.billing_country !== undefined){
if(typeof data.billing_country !== "string"){
const err56 = {instancePath:instancePath+"/billing_country",schemaPath:"#/properties/billing_country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["order.create output"] = validate25;
const schema10 = {"type":"object","required":["sys_id","order_id"],"properties":{"sys_id":{"type":"string"},"order_id":{"type":"string"},"status":{"type":"string"},"error":{"$ref":"pack:/$defs/csmOrderError"}},"$id":"pack:/check3"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check3" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sys_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sys_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.order_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err2 = {instancePath:instancePath+"/sys_id",schemaPath:"#/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.order_id !== undefined){
if(typeof data.order_id !== "string"){
const err3 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.error !== undefined){
if(!(validate7(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : (validate7.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"sys_id":true,"order_id":true,"status":true,"error":true},"dynamicProps":false,"dynamicItems":false};

function lengthOf(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
