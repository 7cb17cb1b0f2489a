// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.
"use strict";
exports["catalog.deleteCartItem input"] = validate0;
const schema0 = {"type":"object","required":["cart_item_id"],"additionalProperties":false,"properties":{"cart_item_id":{"$ref":"pack:/$defs/cartItemId"}},"$id":"pack:/check0"};
const schema1 = {"type":"string","$id":"pack:/$defs/cartItemId"};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/cartItemId" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/cartItemId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.cart_item_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cart_item_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "cart_item_id")){
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
if(data.cart_item_id !== undefined){
if(!(validate1(data.cart_item_id, {instancePath:instancePath+"/cart_item_id",parentData:data,parentDataProperty:"cart_item_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : (validate1.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.deleteCartItem output"] = validate3;
const schema2 = {"type":"null","$id":"pack:/check1"};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data !== null){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports["catalog.emptyCart input"] = validate4;
const schema3 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"}},"$id":"pack:/check2"};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check2" */;
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
for(const key0 in data){
if(!(key0 === "sys_id")){
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
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.emptyCart output"] = validate5;
const schema4 = {"type":"null","$id":"pack:/check3"};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check3" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data !== null){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports["catalog.getCart input"] = validate6;
const schema5 = {"type":"object","additionalProperties":false,"properties":{},"$id":"pack:/check4"};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check4" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.getCart output"] = validate7;
const schema6 = {"$ref":"pack:/$defs/cart","$id":"pack:/check5"};
const schema7 = {"type":"object","required":["cart_id"],"properties":{"cart_id":{"type":"string"},"none":{"$ref":"pack:/$defs/cartGroup"},"daily":{"$ref":"pack:/$defs/cartGroup"},"weekly":{"$ref":"pack:/$defs/cartGroup"},"monthly":{"$ref":"pack:/$defs/cartGroup"},"yearly":{"$ref":"pack:/$defs/cartGroup"},"annually":{"$ref":"pack:/$defs/cartGroup"},"subtotal_price":{"type":"string"},"subtotal_recurring_price":{"type":"string"},"subtotal_recurring_frequency":{"type":"string"},"subtotal_title":{"type":"string"},"total_title":{"type":"string"},"show_subtotal_price":{"type":["string","boolean"]}},"$id":"pack:/$defs/cart"};
const schema8 = {"type":"object","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"pack:/$defs/cartLine"}},"frequency_label":{"type":["string","null"]},"subtotal_price":{"type":"string"},"subtotal_recurring_price":{"type":"string"},"subtotal_recurring_frequency":{"type":"string"},"subtotal_title":{"type":"string"},"total_title":{"type":"string"},"show_subtotal_price":{"type":["string","boolean"]}},"$id":"pack:/$defs/cartGroup"};
const schema9 = {"type":"object","required":["cart_item_id"],"properties":{"cart_item_id":{"type":"string"},"catalog_item_id":{"type":"string"},"item_name":{"type":"string"},"quantity":{"type":["string","integer"]},"price":{"type":"string"},"localized_price":{"type":"string"},"recurring_price":{"type":"string"},"localized_recurring_price":{"type":"string"},"recurring_frequency":{"type":["string","null"]},"delivery_time":{"type":["string","null"]},"variables":{"type":"object","additionalProperties":{"type":"string"}},"sys_id":{"type":"string"},"item_id":{"type":"string"},"name":{"type":"string"},"short_description":{"type":["string","null"]},"picture":{"type":["string","null"]},"sys_class_name":{"type":"string"},"order_guide":{"type":["string","null"]},"requested_for":{"type":["string","null"]},"subtotal":{"type":["number","string"]},"subtotal_price":{"type":"string"},"recurring_subtotal":{"type":["number","string"]},"recurring_subtotal_price":{"type":"string"},"price_display":{"type":"string"},"subtotal_price_display":{"type":"string"},"recurring_price_display":{"type":"string"},"recurring_subtotal_price_display":{"type":"string"},"show_price":{"type":["boolean","string"]},"show_recurring_price":{"type":["boolean","string"]},"show_quantity":{"type":["boolean","string"]},"show_quantity_guide_item":{"type":["boolean","string"]},"read_only_quantity":{"type":["boolean","string"]},"can_order":{"type":["boolean","string"]},"no_delivery_time":{"type":["boolean","string"]},"created_by":{"type":"string"},"created_on":{"type":"string"},"updated_by":{"type":"string"},"updated_on":{"type":"string"}},"$id":"pack:/$defs/cartLine"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/cartLine" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cart_item_id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/cartLine/required",keyword:"required",params:{missingProperty: "cart_item_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cart_item_id !== undefined){
if(typeof data.cart_item_id !== "string"){
const err1 = {instancePath:instancePath+"/cart_item_id",schemaPath:"#/$defs/cartLine/properties/cart_item_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.catalog_item_id !== undefined){
if(typeof data.catalog_item_id !== "string"){
const err2 = {instancePath:instancePath+"/catalog_item_id",schemaPath:"#/$defs/cartLine/properties/catalog_item_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.item_name !== undefined){
if(typeof data.item_name !== "string"){
const err3 = {instancePath:instancePath+"/item_name",schemaPath:"#/$defs/cartLine/properties/item_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.quantity !== undefined){
let data3 = data.quantity;
if((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))){
const err4 = {instancePath:instancePath+"/quantity",schemaPath:"#/$defs/cartLine/properties/quantity/type",keyword:"type",params:{type: schema9.properties.quantity.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.price !== undefined){
if(typeof data.price !== "string"){
const err5 = {instancePath:instancePath+"/price",schemaPath:"#/$defs/cartLine/properties/price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.localized_price !== undefined){
if(typeof data.localized_price !== "string"){
const err6 = {instancePath:instancePath+"/localized_price",schemaPath:"#/$defs/cartLine/properties/localized_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.recurring_price !== undefined){
if(typeof data.recurring_price !== "string"){
const err7 = {instancePath:instancePath+"/recurring_price",schemaPath:"#/$defs/cartLine/properties/recurring_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.localized_recurring_price !== undefined){
if(typeof data.localized_recurring_price !== "string"){
const err8 = {instancePath:instancePath+"/localized_recurring_price",schemaPath:"#/$defs/cartLine/properties/localized_recurring_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.recurring_frequency !== undefined){
let data8 = data.recurring_frequency;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/recurring_frequency",schemaPath:"#/$defs/cartLine/properties/recurring_frequency/type",keyword:"type",params:{type: schema9.properties.recurring_frequency.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.delivery_time !== undefined){
let data9 = data.delivery_time;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/delivery_time",schemaPath:"#/$defs/cartLine/properties/delivery_time/type",keyword:"type",params:{type: schema9.properties.delivery_time.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.variables !== undefined){
let data10 = data.variables;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key0 in data10){
if(typeof data10[key0] !== "string"){
const err11 = {instancePath:instancePath+"/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cartLine/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/variables",schemaPath:"#/$defs/cartLine/properties/variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err13 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/cartLine/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.item_id !== undefined){
if(typeof data.item_id !== "string"){
const err14 = {instancePath:instancePath+"/item_id",schemaPath:"#/$defs/cartLine/properties/item_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/cartLine/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.short_description !== undefined){
let data15 = data.short_description;
if((typeof data15 !== "string") && (data15 !== null)){
const err16 = {instancePath:instancePath+"/short_description",schemaPath:"#/$defs/cartLine/properties/short_description/type",keyword:"type",params:{type: schema9.properties.short_description.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.picture !== undefined){
let data16 = data.picture;
if((typeof data16 !== "string") && (data16 !== null)){
const err17 = {instancePath:instancePath+"/picture",schemaPath:"#/$defs/cartLine/properties/picture/type",keyword:"type",params:{type: schema9.properties.picture.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.sys_class_name !== undefined){
if(typeof data.sys_class_name !== "string"){
const err18 = {instancePath:instancePath+"/sys_class_name",schemaPath:"#/$defs/cartLine/properties/sys_class_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.order_guide !== undefined){
let data18 = data.order_guide;
if((typeof data18 !== "string") && (data18 !== null)){
const err19 = {instancePath:instancePath+"/order_guide",schemaPath:"#/$defs/cartLine/properties/order_guide/type",keyword:"type",params:{type: schema9.properties.order_guide.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.requested_for !== undefined){
let data19 = data.requested_for;
if((typeof data19 !== "string") && (data19 !== null)){
const err20 = {instancePath:instancePath+"/requested_for",schemaPath:"#/$defs/cartLine/properties/requested_for/type",keyword:"type",params:{type: schema9.properties.requested_for.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.subtotal !== undefined){
let data20 = data.subtotal;
if((!((typeof data20 == "number") && (isFinite(data20)))) && (typeof data20 !== "string")){
const err21 = {instancePath:instancePath+"/subtotal",schemaPath:"#/$defs/cartLine/properties/subtotal/type",keyword:"type",params:{type: schema9.properties.subtotal.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.subtotal_price !== undefined){
if(typeof data.subtotal_price !== "string"){
const err22 = {instancePath:instancePath+"/subtotal_price",schemaPath:"#/$defs/cartLine/properties/subtotal_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.recurring_subtotal !== undefined){
let data22 = data.recurring_subtotal;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (typeof data22 !== "string")){
const err23 = {instancePath:instancePath+"/recurring_subtotal",schemaPath:"#/$defs/cartLine/properties/recurring_subtotal/type",keyword:"type",params:{type: schema9.properties.recurring_subtotal.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.recurring_subtotal_price !== undefined){
if(typeof data.recurring_subtotal_price !== "string"){
const err24 = {instancePath:instancePath+"/recurring_subtotal_price",schemaPath:"#/$defs/cartLine/properties/recurring_subtotal_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.price_display !== undefined){
if(typeof data.price_display !== "string"){
const err25 = {instancePath:instancePath+"/price_display",schemaPath:"#/$defs/cartLine/properties/price_display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.subtotal_price_display !== undefined){
if(typeof data.subtotal_price_display !== "string"){
const err26 = {instancePath:instancePath+"/subtotal_price_display",schemaPath:"#/$defs/cartLine/properties/subtotal_price_display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.recurring_price_display !== undefined){
if(typeof data.recurring_price_display !== "string"){
const err27 = {instancePath:instancePath+"/recurring_price_display",schemaPath:"#/$defs/cartLine/properties/recurring_price_display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.recurring_subtotal_price_display !== undefined){
if(typeof data.recurring_subtotal_price_display !== "string"){
const err28 = {instancePath:instancePath+"/recurring_subtotal_price_display",schemaPath:"#/$defs/cartLine/properties/recurring_subtotal_price_display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.show_price !== undefined){
let data28 = data.show_price;
if((typeof data28 !== "boolean") && (typeof data28 !== "string")){
const err29 = {instancePath:instancePath+"/show_price",schemaPath:"#/$defs/cartLine/properties/show_price/type",keyword:"type",params:{type: schema9.properties.show_price.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.show_recurring_price !== undefined){
let data29 = data.show_recurring_price;
if((typeof data29 !== "boolean") && (typeof data29 !== "string")){
const err30 = {instancePath:instancePath+"/show_recurring_price",schemaPath:"#/$defs/cartLine/properties/show_recurring_price/type",keyword:"type",params:{type: schema9.properties.show_recurring_price.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.show_quantity !== undefined){
let data30 = data.show_quantity;
if((typeof data30 !== "boolean") && (typeof data30 !== "string")){
const err31 = {instancePath:instancePath+"/show_quantity",schemaPath:"#/$defs/cartLine/properties/show_quantity/type",keyword:"type",params:{type: schema9.properties.show_quantity.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.show_quantity_guide_item !== undefined){
let data31 = data.show_quantity_guide_item;
if((typeof data31 !== "boolean") && (typeof data31 !== "string")){
const err32 = {instancePath:instancePath+"/show_quantity_guide_item",schemaPath:"#/$defs/cartLine/properties/show_quantity_guide_item/type",keyword:"type",params:{type: schema9.properties.show_quantity_guide_item.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.read_only_quantity !== undefined){
let data32 = data.read_only_quantity;
if((typeof data32 !== "boolean") && (typeof data32 !== "string")){
const err33 = {instancePath:instancePath+"/read_only_quantity",schemaPath:"#/$defs/cartLine/properties/read_only_quantity/type",keyword:"type",params:{type: schema9.properties.read_only_quantity.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.can_order !== undefined){
let data33 = data.can_order;
if((typeof data33 !== "boolean") && (typeof data33 !== "string")){
const err34 = {instancePath:instancePath+"/can_order",schemaPath:"#/$defs/cartLine/properties/can_order/type",keyword:"type",params:{type: schema9.properties.can_order.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.no_delivery_time !== undefined){
let data34 = data.no_delivery_time;
if((typeof data34 !== "boolean") && (typeof data34 !== "string")){
const err35 = {instancePath:instancePath+"/no_delivery_time",schemaPath:"#/$defs/cartLine/properties/no_delivery_time/type",keyword:"type",params:{type: schema9.properties.no_delivery_time.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.created_by !== undefined){
if(typeof data.created_by !== "string"){
const err36 = {instancePath:instancePath+"/created_by",schemaPath:"#/$defs/cartLine/properties/created_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.created_on !== undefined){
if(typeof data.created_on !== "string"){
const err37 = {instancePath:instancePath+"/created_on",schemaPath:"#/$defs/cartLine/properties/created_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.updated_by !== undefined){
if(typeof data.updated_by !== "string"){
const err38 = {instancePath:instancePath+"/updated_by",schemaPath:"#/$defs/cartLine/properties/updated_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.updated_on !== undefined){
if(typeof data.updated_on !== "string"){
const err39 = {instancePath:instancePath+"/updated_on",schemaPath:"#/$defs/cartLine/properties/updated_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/$defs/cartLine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":{"cart_item_id":true,"catalog_item_id":true,"item_name":true,"quantity":true,"price":true,"localized_price":true,"recurring_price":true,"localized_recurring_price":true,"recurring_frequency":true,"delivery_time":true,"variables":true,"sys_id":true,"item_id":true,"name":true,"short_description":true,"picture":true,"sys_class_name":true,"order_guide":true,"requested_for":true,"subtotal":true,"subtotal_price":true,"recurring_subtotal":true,"recurring_subtotal_price":true,"price_display":true,"subtotal_price_display":true,"recurring_price_display":true,"recurring_subtotal_price_display":true,"show_price":true,"show_recurring_price":true,"show_quantity":true,"show_quantity_guide_item":true,"read_only_quantity":true,"can_order":true,"no_delivery_time":true,"created_by":true,"created_on":true,"updated_by":true,"updated_on":true},"dynamicProps":false,"dynamicItems":false};


function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/cartGroup" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/cartGroup/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : (validate10.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/items",schemaPath:"#/$defs/cartGroup/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.frequency_label !== undefined){
let data2 = data.frequency_label;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/frequency_label",schemaPath:"#/$defs/cartGroup/properties/frequency_label/type",keyword:"type",params:{type: schema8.properties.frequency_label.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.subtotal_price !== undefined){
if(typeof data.subtotal_price !== "string"){
const err3 = {instancePath:instancePath+"/subtotal_price",schemaPath:"#/$defs/cartGroup/properties/subtotal_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.subtotal_recurring_price !== undefined){
if(typeof data.subtotal_recurring_price !== "string"){
const err4 = {instancePath:instancePath+"/subtotal_recurring_price",schemaPath:"#/$defs/cartGroup/properties/subtotal_recurring_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.subtotal_recurring_frequency !== undefined){
if(typeof data.subtotal_recurring_frequency !== "string"){
const err5 = {instancePath:instancePath+"/subtotal_recurring_frequency",schemaPath:"#/$defs/cartGroup/properties/subtotal_recurring_frequency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.subtotal_title !== undefined){
if(typeof data.subtotal_title !== "string"){
const err6 = {instancePath:instancePath+"/subtotal_title",schemaPath:"#/$defs/cartGroup/properties/subtotal_title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.total_title !== undefined){
if(typeof data.total_title !== "string"){
const err7 = {instancePath:instancePath+"/total_title",schemaPath:"#/$defs/cartGroup/properties/total_title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.show_subtotal_price !== undefined){
let data8 = data.show_subtotal_price;
if((typeof data8 !== "string") && (typeof data8 !== "boolean")){
const err8 = {instancePath:instancePath+"/show_subtotal_price",schemaPath:"#/$defs/cartGroup/properties/show_subtotal_price/type",keyword:"type",params:{type: schema8.properties.show_subtotal_price.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/$defs/cartGroup/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":{"items":true,"frequency_label":true,"subtotal_price":true,"subtotal_recurring_price":true,"subtotal_recurring_frequency":true,"subtotal_title":true,"total_title":true,"show_subtotal_price":true},"dynamicProps":false,"dynamicItems":false};


function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/cart" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cart_id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/cart/required",keyword:"required",params:{missingProperty: "cart_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cart_id !== undefined){
if(typeof data.cart_id !== "string"){
const err1 = {instancePath:instancePath+"/cart_id",schemaPath:"#/$defs/cart/properties/cart_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.none !== undefined){
if(!(validate9(data.none, {instancePath:instancePath+"/none",parentData:data,parentDataProperty:"none",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : (validate9.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.daily !== undefined){
if(!(validate9(data.daily, {instancePath:instancePath+"/daily",parentData:data,parentDataProperty:"daily",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : (validate9.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.weekly !== undefined){
if(!(validate9(data.weekly, {instancePath:instancePath+"/weekly",parentData:data,parentDataProperty:"weekly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : (validate9.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.monthly !== undefined){
if(!(validate9(data.monthly, {instancePath:instancePath+"/monthly",parentData:data,parentDataProperty:"monthly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : (validate9.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.yearly !== undefined){
if(!(validate9(data.yearly, {instancePath:instancePath+"/yearly",parentData:data,parentDataProperty:"yearly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : (validate9.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.annually !== undefined){
if(!(validate9(data.annually, {instancePath:instancePath+"/annually",parentData:data,parentDataProperty:"annually",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : (validate9.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.subtotal_price !== undefined){
if(typeof data.subtotal_price !== "string"){
const err2 = {instancePath:instancePath+"/subtotal_price",schemaPath:"#/$defs/cart/properties/subtotal_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.subtotal_recurring_price !== undefined){
if(typeof data.subtotal_recurring_price !== "string"){
const err3 = {instancePath:instancePath+"/subtotal_recurring_price",schemaPath:"#/$defs/cart/properties/subtotal_recurring_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.subtotal_recurring_frequency !== undefined){
if(typeof data.subtotal_recurring_frequency !== "string"){
const err4 = {instancePath:instancePath+"/subtotal_recurring_frequency",schemaPath:"#/$defs/cart/properties/subtotal_recurring_frequency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.subtotal_title !== undefined){
if(typeof data.subtotal_title !== "string"){
const err5 = {instancePath:instancePath+"/subtotal_title",schemaPath:"#/$defs/cart/properties/subtotal_title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.total_title !== undefined){
if(typeof data.total_title !== "string"){
const err6 = {instancePath:instancePath+"/total_title",schemaPath:"#/$defs/cart/properties/total_title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.show_subtotal_price !== undefined){
let data12 = data.show_subtotal_price;
if((typeof data12 !== "string") && (typeof data12 !== "boolean")){
const err7 = {instancePath:instancePath+"/show_subtotal_price",schemaPath:"#/$defs/cart/properties/show_subtotal_price/type",keyword:"type",params:{type: schema7.properties.show_subtotal_price.type}};
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
else {
const err8 = {instancePath,schemaPath:"#/$defs/cart/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":{"cart_id":true,"none":true,"daily":true,"weekly":true,"monthly":true,"yearly":true,"annually":true,"subtotal_price":true,"subtotal_recurring_price":true,"subtotal_recurring_frequency":true,"subtotal_title":true,"total_title":true,"show_subtotal_price":true},"dynamicProps":false,"dynamicItems":false};


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check5" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate8(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : (validate8.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"cart_id":true,"none":true,"daily":true,"weekly":true,"monthly":true,"yearly":true,"annually":true,"subtotal_price":true,"subtotal_recurring_price":true,"subtotal_recurring_frequency":true,"subtotal_title":true,"total_title":true,"show_subtotal_price":true},"dynamicProps":false,"dynamicItems":false};

exports["catalog.getDeliveryAddress input"] = validate19;
const schema10 = {"type":"object","required":["user_id"],"additionalProperties":false,"properties":{"user_id":{"$ref":"pack:/$defs/userId"}},"$id":"pack:/check6"};
const schema11 = {"type":"string","$id":"pack:/$defs/userId"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/userId" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/userId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check6" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "user_id")){
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
if(data.user_id !== undefined){
if(!(validate20(data.user_id, {instancePath:instancePath+"/user_id",parentData:data,parentDataProperty:"user_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : (validate20.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.getDeliveryAddress output"] = validate22;
const schema12 = {"type":"string","$id":"pack:/check7"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check7" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports["catalog.listCatalogs input"] = validate23;
const schema13 = {"type":"object","additionalProperties":false,"properties":{"sysparm_text":{"type":"string"},"sysparm_view":{"type":"string","enum":["desktop","mobile","both"]},"sysparm_limit":{"type":"integer","minimum":1}},"$id":"pack:/check8"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check8" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "sysparm_text") || (key0 === "sysparm_view")) || (key0 === "sysparm_limit"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.sysparm_text !== undefined){
if(typeof data.sysparm_text !== "string"){
const err1 = {instancePath:instancePath+"/sysparm_text",schemaPath:"#/properties/sysparm_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sysparm_view !== undefined){
let data1 = data.sysparm_view;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data1 === "desktop") || (data1 === "mobile")) || (data1 === "both"))){
const err3 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/enum",keyword:"enum",params:{allowedValues: schema13.properties.sysparm_view.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sysparm_limit !== undefined){
let data2 = data.sysparm_limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/sysparm_limit",schemaPath:"#/properties/sysparm_limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/sysparm_limit",schemaPath:"#/properties/sysparm_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.listCatalogs output"] = validate24;
const schema14 = {"type":"array","items":{"$ref":"pack:/$defs/catalog"},"$id":"pack:/check9"};
const schema15 = {"type":"object","properties":{"sys_id":{"type":"string"},"title":{"type":"string"},"description":{"type":["string","null"]},"has_categories":{"type":["boolean","string"]},"has_items":{"type":["boolean","string"]},"desktop_image":{"type":["string","null"]}},"$id":"pack:/$defs/catalog"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/catalog" */;
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
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err0 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/catalog/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/catalog/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/catalog/properties/description/type",keyword:"type",params:{type: schema15.properties.description.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.has_categories !== undefined){
let data3 = data.has_categories;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err3 = {instancePath:instancePath+"/has_categories",schemaPath:"#/$defs/catalog/properties/has_categories/type",keyword:"type",params:{type: schema15.properties.has_categories.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.has_items !== undefined){
let data4 = data.has_items;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err4 = {instancePath:instancePath+"/has_items",schemaPath:"#/$defs/catalog/properties/has_items/type",keyword:"type",params:{type: schema15.properties.has_items.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.desktop_image !== undefined){
let data5 = data.desktop_image;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/desktop_image",schemaPath:"#/$defs/catalog/properties/desktop_image/type",keyword:"type",params:{type: schema15.properties.desktop_image.type}};
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
const err6 = {instancePath,schemaPath:"#/$defs/catalog/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"sys_id":true,"title":true,"description":true,"has_categories":true,"has_items":true,"desktop_image":true},"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check9" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : (validate25.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.listCategories input"] = validate27;
const schema16 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"$ref":"pack:/$defs/catalogId"},"sysparm_top_level_only":{"type":"boolean"},"sysparm_view":{"$ref":"pack:/$defs/catalogView"},"sysparm_limit":{"type":"integer","minimum":1},"sysparm_offset":{"type":"integer","minimum":0}},"$id":"pack:/check10"};
const schema17 = {"type":"string","$id":"pack:/$defs/catalogId"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/catalogId" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/catalogId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema18 = {"type":"string","enum":["desktop","mobile","both"],"$id":"pack:/$defs/catalogView"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/catalogView" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/catalogView/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "desktop") || (data === "mobile")) || (data === "both"))){
const err1 = {instancePath,schemaPath:"#/$defs/catalogView/enum",keyword:"enum",params:{allowedValues: schema18.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check10" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
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
for(const key0 in data){
if(!(((((key0 === "sys_id") || (key0 === "sysparm_top_level_only")) || (key0 === "sysparm_view")) || (key0 === "sysparm_limit")) || (key0 === "sysparm_offset"))){
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
if(data.sys_id !== undefined){
if(!(validate28(data.sys_id, {instancePath:instancePath+"/sys_id",parentData:data,parentDataProperty:"sys_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : (validate28.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_top_level_only !== undefined){
if(typeof data.sysparm_top_level_only !== "boolean"){
const err2 = {instancePath:instancePath+"/sysparm_top_level_only",schemaPath:"#/properties/sysparm_top_level_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sysparm_view !== undefined){
if(!(validate30(data.sysparm_view, {instancePath:instancePath+"/sysparm_view",parentData:data,parentDataProperty:"sysparm_view",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : (validate30.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_limit !== undefined){
let data3 = data.sysparm_limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err3 = {instancePath:instancePath+"/sysparm_limit",schemaPath:"#/properties/sysparm_limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/sysparm_limit",schemaPath:"#/properties/sysparm_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.sysparm_offset !== undefined){
let data4 = data.sysparm_offset;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/sysparm_offset",schemaPath:"#/properties/sysparm_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/sysparm_offset",schemaPath:"#/properties/sysparm_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.listCategories output"] = validate32;
const schema19 = {"type":"array","items":{"$ref":"pack:/$defs/listedCategory"},"$id":"pack:/check11"};
const schema20 = {"allOf":[{"$ref":"pack:/$defs/category"},{"type":"object","properties":{"count":{"type":["integer","string"]},"subcategories":{"type":"array","items":{"$ref":"pack:/$defs/catalogPlace"}}}}],"$id":"pack:/$defs/listedCategory"};
const schema21 = {"type":"object","properties":{"sys_id":{"type":"string"},"title":{"type":"string"},"description":{"type":["string","null"]},"full_description":{"type":["string","null"]},"icon":{"type":["string","null"]},"header_icon":{"type":["string","null"]},"homepage_image":{"type":["string","null"]}},"$id":"pack:/$defs/category"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/category" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err0 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/category/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/category/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/category/properties/description/type",keyword:"type",params:{type: schema21.properties.description.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.full_description !== undefined){
let data3 = data.full_description;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/full_description",schemaPath:"#/$defs/category/properties/full_description/type",keyword:"type",params:{type: schema21.properties.full_description.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.icon !== undefined){
let data4 = data.icon;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/icon",schemaPath:"#/$defs/category/properties/icon/type",keyword:"type",params:{type: schema21.properties.icon.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.header_icon !== undefined){
let data5 = data.header_icon;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/header_icon",schemaPath:"#/$defs/category/properties/header_icon/type",keyword:"type",params:{type: schema21.properties.header_icon.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.homepage_image !== undefined){
let data6 = data.homepage_image;
if((typeof data6 !== "string") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/homepage_image",schemaPath:"#/$defs/category/properties/homepage_image/type",keyword:"type",params:{type: schema21.properties.homepage_image.type}};
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
const err7 = {instancePath,schemaPath:"#/$defs/category/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"sys_id":true,"title":true,"description":true,"full_description":true,"icon":true,"header_icon":true,"homepage_image":true},"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","properties":{"sys_id":{"type":"string"},"title":{"type":["string","null"]},"active":{"type":["boolean","string"]}},"$id":"pack:/$defs/catalogPlace"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/catalogPlace" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err0 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/catalogPlace/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/catalogPlace/properties/title/type",keyword:"type",params:{type: schema22.properties.title.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.active !== undefined){
let data2 = data.active;
if((typeof data2 !== "boolean") && (typeof data2 !== "string")){
const err2 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/catalogPlace/properties/active/type",keyword:"type",params:{type: schema22.properties.active.type}};
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
else {
const err3 = {instancePath,schemaPath:"#/$defs/catalogPlace/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"sys_id":true,"title":true,"active":true},"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/listedCategory" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : (validate34.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count !== undefined){
let data0 = data.count;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err0 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/listedCategory/allOf/1/properties/count/type",keyword:"type",params:{type: schema20.allOf[1].properties.count.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.subcategories !== undefined){
let data1 = data.subcategories;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data1[i0], {instancePath:instancePath+"/subcategories/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : (validate36.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/subcategories",schemaPath:"#/$defs/listedCategory/allOf/1/properties/subcategories/type",keyword:"type",params:{type: "array"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/listedCategory/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"count":true,"subcategories":true,"sys_id":true,"title":true,"description":true,"full_description":true,"icon":true,"header_icon":true,"homepage_image":true},"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check11" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : (validate33.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.getCatalog input"] = validate39;
const schema23 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"$ref":"pack:/$defs/catalogId"},"sysparm_view":{"type":"string","enum":["desktop","mobile","both"]}},"$id":"pack:/check12"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check12" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
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
for(const key0 in data){
if(!((key0 === "sys_id") || (key0 === "sysparm_view"))){
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
if(data.sys_id !== undefined){
if(!(validate28(data.sys_id, {instancePath:instancePath+"/sys_id",parentData:data,parentDataProperty:"sys_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : (validate28.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_view !== undefined){
let data1 = data.sysparm_view;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data1 === "desktop") || (data1 === "mobile")) || (data1 === "both"))){
const err3 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/enum",keyword:"enum",params:{allowedValues: schema23.properties.sysparm_view.enum}};
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
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.getCatalog output"] = validate41;
const schema24 = {"$ref":"pack:/$defs/catalogDetails","$id":"pack:/check13"};
const schema25 = {"allOf":[{"$ref":"pack:/$defs/catalog"},{"type":"object","properties":{"categories":{"type":"array","items":{"type":"object","properties":{"sys_id":{"type":"string"},"title":{"type":"string"},"description":{"type":["string","null"]},"header_image":{"type":["string","null"]}}}}}}],"$id":"pack:/$defs/catalogDetails"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/catalogDetails" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : (validate25.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.categories !== undefined){
let data0 = data.categories;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.sys_id !== undefined){
if(typeof data1.sys_id !== "string"){
const err0 = {instancePath:instancePath+"/categories/" + i0+"/sys_id",schemaPath:"#/$defs/catalogDetails/allOf/1/properties/categories/items/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data1.title !== undefined){
if(typeof data1.title !== "string"){
const err1 = {instancePath:instancePath+"/categories/" + i0+"/title",schemaPath:"#/$defs/catalogDetails/allOf/1/properties/categories/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.description !== undefined){
let data4 = data1.description;
if((typeof data4 !== "string") && (data4 !== null)){
const err2 = {instancePath:instancePath+"/categories/" + i0+"/description",schemaPath:"#/$defs/catalogDetails/allOf/1/properties/categories/items/properties/description/type",keyword:"type",params:{type: schema25.allOf[1].properties.categories.items.properties.description.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.header_image !== undefined){
let data5 = data1.header_image;
if((typeof data5 !== "string") && (data5 !== null)){
const err3 = {instancePath:instancePath+"/categories/" + i0+"/header_image",schemaPath:"#/$defs/catalogDetails/allOf/1/properties/categories/items/properties/header_image/type",keyword:"type",params:{type: schema25.allOf[1].properties.categories.items.properties.header_image.type}};
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
const err4 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/$defs/catalogDetails/allOf/1/properties/categories/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/categories",schemaPath:"#/$defs/catalogDetails/allOf/1/properties/categories/type",keyword:"type",params:{type: "array"}};
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
const err6 = {instancePath,schemaPath:"#/$defs/catalogDetails/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"categories":true,"sys_id":true,"title":true,"description":true,"has_categories":true,"has_items":true,"desktop_image":true},"dynamicProps":false,"dynamicItems":false};


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check13" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : (validate42.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"categories":true,"sys_id":true,"title":true,"description":true,"has_categories":true,"has_items":true,"desktop_image":true},"dynamicProps":false,"dynamicItems":false};

exports["catalog.getCategory input"] = validate45;
const schema26 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_view":{"$ref":"pack:/$defs/catalogView"}},"$id":"pack:/check14"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check14" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
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
for(const key0 in data){
if(!((key0 === "sys_id") || (key0 === "sysparm_view"))){
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
if(data.sysparm_view !== undefined){
if(!(validate30(data.sysparm_view, {instancePath:instancePath+"/sysparm_view",parentData:data,parentDataProperty:"sysparm_view",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : (validate30.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.getCategory output"] = validate47;
const schema27 = {"$ref":"pack:/$defs/categoryDetails","$id":"pack:/check15"};
const schema28 = {"allOf":[{"$ref":"pack:/$defs/category"},{"type":"object","properties":{"child_categories":{"type":"array","items":{"type":"object","properties":{"sys_id":{"type":"string"},"title":{"type":"string"},"count":{"type":["integer","string"]},"parent":{"type":"string"},"isParentCategory":{"type":["boolean","string"]},"subcategories":{"type":"array","items":{"$ref":"pack:/$defs/catalogPlace"}}}}}}}],"$id":"pack:/$defs/categoryDetails"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/categoryDetails" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : (validate34.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.child_categories !== undefined){
let data0 = data.child_categories;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.sys_id !== undefined){
if(typeof data1.sys_id !== "string"){
const err0 = {instancePath:instancePath+"/child_categories/" + i0+"/sys_id",schemaPath:"#/$defs/categoryDetails/allOf/1/properties/child_categories/items/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data1.title !== undefined){
if(typeof data1.title !== "string"){
const err1 = {instancePath:instancePath+"/child_categories/" + i0+"/title",schemaPath:"#/$defs/categoryDetails/allOf/1/properties/child_categories/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.count !== undefined){
let data4 = data1.count;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err2 = {instancePath:instancePath+"/child_categories/" + i0+"/count",schemaPath:"#/$defs/categoryDetails/allOf/1/properties/child_categories/items/properties/count/type",keyword:"type",params:{type: schema28.allOf[1].properties.child_categories.items.properties.count.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.parent !== undefined){
if(typeof data1.parent !== "string"){
const err3 = {instancePath:instancePath+"/child_categories/" + i0+"/parent",schemaPath:"#/$defs/categoryDetails/allOf/1/properties/child_categories/items/properties/parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.isParentCategory !== undefined){
let data6 = data1.isParentCategory;
if((typeof data6 !== "boolean") && (typeof data6 !== "string")){
const err4 = {instancePath:instancePath+"/child_categories/" + i0+"/isParentCategory",schemaPath:"#/$defs/categoryDetails/allOf/1/properties/child_categories/items/properties/isParentCategory/type",keyword:"type",params:{type: schema28.allOf[1].properties.child_categories.items.properties.isParentCategory.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.subcategories !== undefined){
let data7 = data1.subcategories;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate36(data7[i1], {instancePath:instancePath+"/child_categories/" + i0+"/subcategories/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : (validate36.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/child_categories/" + i0+"/subcategories",schemaPath:"#/$defs/categoryDetails/allOf/1/properties/child_categories/items/properties/subcategories/type",keyword:"type",params:{type: "array"}};
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
const err6 = {instancePath:instancePath+"/child_categories/" + i0,schemaPath:"#/$defs/categoryDetails/allOf/1/properties/child_categories/items/type",keyword:"type",params:{type: "object"}};
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
const err7 = {instancePath:instancePath+"/child_categories",schemaPath:"#/$defs/categoryDetails/allOf/1/properties/child_categories/type",keyword:"type",params:{type: "array"}};
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
else {
const err8 = {instancePath,schemaPath:"#/$defs/categoryDetails/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"child_categories":true,"sys_id":true,"title":true,"description":true,"full_description":true,"icon":true,"header_icon":true,"homepage_image":true},"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check15" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : (validate48.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":{"child_categories":true,"sys_id":true,"title":true,"description":true,"full_description":true,"icon":true,"header_icon":true,"homepage_image":true},"dynamicProps":false,"dynamicItems":false};

exports["catalog.listItems input"] = validate52;
const schema29 = {"type":"object","additionalProperties":false,"properties":{"sysparm_catalog":{"type":"string"},"sysparm_category":{"type":"string"},"sysparm_type":{"type":"string"},"sysparm_text":{"type":"string"},"sysparm_view":{"$ref":"pack:/$defs/catalogView"},"sysparm_limit":{"type":"integer","minimum":1},"sysparm_offset":{"type":"integer","minimum":0}},"$id":"pack:/check16"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check16" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "sysparm_catalog") || (key0 === "sysparm_category")) || (key0 === "sysparm_type")) || (key0 === "sysparm_text")) || (key0 === "sysparm_view")) || (key0 === "sysparm_limit")) || (key0 === "sysparm_offset"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.sysparm_catalog !== undefined){
if(typeof data.sysparm_catalog !== "string"){
const err1 = {instancePath:instancePath+"/sysparm_catalog",schemaPath:"#/properties/sysparm_catalog/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sysparm_category !== undefined){
if(typeof data.sysparm_category !== "string"){
const err2 = {instancePath:instancePath+"/sysparm_category",schemaPath:"#/properties/sysparm_category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sysparm_type !== undefined){
if(typeof data.sysparm_type !== "string"){
const err3 = {instancePath:instancePath+"/sysparm_type",schemaPath:"#/properties/sysparm_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sysparm_text !== undefined){
if(typeof data.sysparm_text !== "string"){
const err4 = {instancePath:instancePath+"/sysparm_text",schemaPath:"#/properties/sysparm_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sysparm_view !== undefined){
if(!(validate30(data.sysparm_view, {instancePath:instancePath+"/sysparm_view",parentData:data,parentDataProperty:"sysparm_view",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : (validate30.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_limit !== undefined){
let data5 = data.sysparm_limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/sysparm_limit",schemaPath:"#/properties/sysparm_limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/sysparm_limit",schemaPath:"#/properties/sysparm_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.sysparm_offset !== undefined){
let data6 = data.sysparm_offset;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/sysparm_offset",schemaPath:"#/properties/sysparm_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err8 = {instancePath:instancePath+"/sysparm_offset",schemaPath:"#/properties/sysparm_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.listItems output"] = validate54;
const schema30 = {"type":"array","items":{"$ref":"pack:/$defs/item"},"$id":"pack:/check17"};
const schema31 = {"type":"object","properties":{"sys_id":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"short_description":{"type":["string","null"]},"description":{"type":["string","null"]},"catalogs":{"type":"array","items":{"$ref":"pack:/$defs/catalogPlace"}},"category":{"$ref":"pack:/$defs/catalogPlace"},"sys_class_name":{"type":"string"},"order":{"type":["integer","string"]},"show_price":{"type":["boolean","string"]},"price":{"type":"string"},"price_currency":{"type":"string"},"localized_price":{"type":"string"},"local_currency":{"type":"string"},"recurring_price":{"type":"string"},"recurring_price_currency":{"type":"string"},"localized_recurring_price":{"type":"string"},"recurring_frequency":{"type":["string","null"]},"show_quantity":{"type":["boolean","string"]},"icon":{"type":["string","null"]},"picture":{"type":["string","null"]},"url":{"type":["string","null"]},"content_type":{"type":["string","null"]},"kb_article":{"type":["string","null"]},"mandatory_attachment":{"type":["boolean","string"]},"visible_standalone":{"type":["boolean","string"]},"show_wishlist":{"type":["boolean","string"]},"show_delivery_time":{"type":["boolean","string"]},"request_method":{"type":["string","null"]},"availability":{"type":["string","null"]},"owner":{"type":["string","null"]},"make_item_non_conversational":{"type":["boolean","string"]},"turn_off_nowassist_conversation":{"type":["boolean","string"]}},"$id":"pack:/$defs/item"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/item" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err0 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/item/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/item/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/item/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.short_description !== undefined){
let data3 = data.short_description;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/short_description",schemaPath:"#/$defs/item/properties/short_description/type",keyword:"type",params:{type: schema31.properties.short_description.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/item/properties/description/type",keyword:"type",params:{type: schema31.properties.description.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.catalogs !== undefined){
let data5 = data.catalogs;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data5[i0], {instancePath:instancePath+"/catalogs/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : (validate36.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/catalogs",schemaPath:"#/$defs/item/properties/catalogs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.category !== undefined){
if(!(validate36(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : (validate36.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sys_class_name !== undefined){
if(typeof data.sys_class_name !== "string"){
const err6 = {instancePath:instancePath+"/sys_class_name",schemaPath:"#/$defs/item/properties/sys_class_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.order !== undefined){
let data9 = data.order;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (typeof data9 !== "string")){
const err7 = {instancePath:instancePath+"/order",schemaPath:"#/$defs/item/properties/order/type",keyword:"type",params:{type: schema31.properties.order.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.show_price !== undefined){
let data10 = data.show_price;
if((typeof data10 !== "boolean") && (typeof data10 !== "string")){
const err8 = {instancePath:instancePath+"/show_price",schemaPath:"#/$defs/item/properties/show_price/type",keyword:"type",params:{type: schema31.properties.show_price.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.price !== undefined){
if(typeof data.price !== "string"){
const err9 = {instancePath:instancePath+"/price",schemaPath:"#/$defs/item/properties/price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.price_currency !== undefined){
if(typeof data.price_currency !== "string"){
const err10 = {instancePath:instancePath+"/price_currency",schemaPath:"#/$defs/item/properties/price_currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.localized_price !== undefined){
if(typeof data.localized_price !== "string"){
const err11 = {instancePath:instancePath+"/localized_price",schemaPath:"#/$defs/item/properties/localized_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.local_currency !== undefined){
if(typeof data.local_currency !== "string"){
const err12 = {instancePath:instancePath+"/local_currency",schemaPath:"#/$defs/item/properties/local_currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.recurring_price !== undefined){
if(typeof data.recurring_price !== "string"){
const err13 = {instancePath:instancePath+"/recurring_price",schemaPath:"#/$defs/item/properties/recurring_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.recurring_price_currency !== undefined){
if(typeof data.recurring_price_currency !== "string"){
const err14 = {instancePath:instancePath+"/recurring_price_currency",schemaPath:"#/$defs/item/properties/recurring_price_currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.localized_recurring_price !== undefined){
if(typeof data.localized_recurring_price !== "string"){
const err15 = {instancePath:instancePath+"/localized_recurring_price",schemaPath:"#/$defs/item/properties/localized_recurring_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.recurring_frequency !== undefined){
let data18 = data.recurring_frequency;
if((typeof data18 !== "string") && (data18 !== null)){
const err16 = {instancePath:instancePath+"/recurring_frequency",schemaPath:"#/$defs/item/properties/recurring_frequency/type",keyword:"type",params:{type: schema31.properties.recurring_frequency.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.show_quantity !== undefined){
let data19 = data.show_quantity;
if((typeof data19 !== "boolean") && (typeof data19 !== "string")){
const err17 = {instancePath:instancePath+"/show_quantity",schemaPath:"#/$defs/item/properties/show_quantity/type",keyword:"type",params:{type: schema31.properties.show_quantity.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.icon !== undefined){
let data20 = data.icon;
if((typeof data20 !== "string") && (data20 !== null)){
const err18 = {instancePath:instancePath+"/icon",schemaPath:"#/$defs/item/properties/icon/type",keyword:"type",params:{type: schema31.properties.icon.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.picture !== undefined){
let data21 = data.picture;
if((typeof data21 !== "string") && (data21 !== null)){
const err19 = {instancePath:instancePath+"/picture",schemaPath:"#/$defs/item/properties/picture/type",keyword:"type",params:{type: schema31.properties.picture.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.url !== undefined){
let data22 = data.url;
if((typeof data22 !== "string") && (data22 !== null)){
const err20 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/item/properties/url/type",keyword:"type",params:{type: schema31.properties.url.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.content_type !== undefined){
let data23 = data.content_type;
if((typeof data23 !== "string") && (data23 !== null)){
const err21 = {instancePath:instancePath+"/content_type",schemaPath:"#/$defs/item/properties/content_type/type",keyword:"type",params:{type: schema31.properties.content_type.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.kb_article !== undefined){
let data24 = data.kb_article;
if((typeof data24 !== "string") && (data24 !== null)){
const err22 = {instancePath:instancePath+"/kb_article",schemaPath:"#/$defs/item/properties/kb_article/type",keyword:"type",params:{type: schema31.properties.kb_article.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.mandatory_attachment !== undefined){
let data25 = data.mandatory_attachment;
if((typeof data25 !== "boolean") && (typeof data25 !== "string")){
const err23 = {instancePath:instancePath+"/mandatory_attachment",schemaPath:"#/$defs/item/properties/mandatory_attachment/type",keyword:"type",params:{type: schema31.properties.mandatory_attachment.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.visible_standalone !== undefined){
let data26 = data.visible_standalone;
if((typeof data26 !== "boolean") && (typeof data26 !== "string")){
const err24 = {instancePath:instancePath+"/visible_standalone",schemaPath:"#/$defs/item/properties/visible_standalone/type",keyword:"type",params:{type: schema31.properties.visible_standalone.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.show_wishlist !== undefined){
let data27 = data.show_wishlist;
if((typeof data27 !== "boolean") && (typeof data27 !== "string")){
const err25 = {instancePath:instancePath+"/show_wishlist",schemaPath:"#/$defs/item/properties/show_wishlist/type",keyword:"type",params:{type: schema31.properties.show_wishlist.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.show_delivery_time !== undefined){
let data28 = data.show_delivery_time;
if((typeof data28 !== "boolean") && (typeof data28 !== "string")){
const err26 = {instancePath:instancePath+"/show_delivery_time",schemaPath:"#/$defs/item/properties/show_delivery_time/type",keyword:"type",params:{type: schema31.properties.show_delivery_time.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.request_method !== undefined){
let data29 = data.request_method;
if((typeof data29 !== "string") && (data29 !== null)){
const err27 = {instancePath:instancePath+"/request_method",schemaPath:"#/$defs/item/properties/request_method/type",keyword:"type",params:{type: schema31.properties.request_method.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.availability !== undefined){
let data30 = data.availability;
if((typeof data30 !== "string") && (data30 !== null)){
const err28 = {instancePath:instancePath+"/availability",schemaPath:"#/$defs/item/properties/availability/type",keyword:"type",params:{type: schema31.properties.availability.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.owner !== undefined){
let data31 = data.owner;
if((typeof data31 !== "string") && (data31 !== null)){
const err29 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/item/properties/owner/type",keyword:"type",params:{type: schema31.properties.owner.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.make_item_non_conversational !== undefined){
let data32 = data.make_item_non_conversational;
if((typeof data32 !== "boolean") && (typeof data32 !== "string")){
const err30 = {instancePath:instancePath+"/make_item_non_conversational",schemaPath:"#/$defs/item/properties/make_item_non_conversational/type",keyword:"type",params:{type: schema31.properties.make_item_non_conversational.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.turn_off_nowassist_conversation !== undefined){
let data33 = data.turn_off_nowassist_conversation;
if((typeof data33 !== "boolean") && (typeof data33 !== "string")){
const err31 = {instancePath:instancePath+"/turn_off_nowassist_conversation",schemaPath:"#/$defs/item/properties/turn_off_nowassist_conversation/type",keyword:"type",params:{type: schema31.properties.turn_off_nowassist_conversation.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/$defs/item/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"sys_id":true,"name":true,"type":true,"short_description":true,"description":true,"catalogs":true,"category":true,"sys_class_name":true,"order":true,"show_price":true,"price":true,"price_currency":true,"localized_price":true,"local_currency":true,"recurring_price":true,"recurring_price_currency":true,"localized_recurring_price":true,"recurring_frequency":true,"show_quantity":true,"icon":true,"picture":true,"url":true,"content_type":true,"kb_article":true,"mandatory_attachment":true,"visible_standalone":true,"show_wishlist":true,"show_delivery_time":true,"request_method":true,"availability":true,"owner":true,"make_item_non_conversational":true,"turn_off_nowassist_conversation":true},"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check17" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : (validate55.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.checkDelegation input"] = validate59;
const schema32 = {"type":"object","required":["item_sys_id","user_sys_id"],"additionalProperties":false,"properties":{"item_sys_id":{"$ref":"pack:/$defs/catalogItemId"},"user_sys_id":{"$ref":"pack:/$defs/userId"}},"$id":"pack:/check18"};
const schema33 = {"type":"string","$id":"pack:/$defs/catalogItemId"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/catalogItemId" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/catalogItemId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check18" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.item_sys_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_sys_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.user_sys_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_sys_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "item_sys_id") || (key0 === "user_sys_id"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.item_sys_id !== undefined){
if(!(validate60(data.item_sys_id, {instancePath:instancePath+"/item_sys_id",parentData:data,parentDataProperty:"item_sys_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : (validate60.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.user_sys_id !== undefined){
if(!(validate20(data.user_sys_id, {instancePath:instancePath+"/user_sys_id",parentData:data,parentDataProperty:"user_sys_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : (validate20.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.checkDelegation output"] = validate63;
const schema34 = {"type":"object","required":["result"],"properties":{"result":{"type":["boolean","string"]}},"$id":"pack:/check19"};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check19" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.result === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.result !== undefined){
let data0 = data.result;
if((typeof data0 !== "boolean") && (typeof data0 !== "string")){
const err1 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: schema34.properties.result.type}};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"result":true},"dynamicProps":false,"dynamicItems":false};

exports["catalog.getItem input"] = validate64;
const schema35 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_view":{"$ref":"pack:/$defs/catalogView"}},"$id":"pack:/check20"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check20" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
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
for(const key0 in data){
if(!((key0 === "sys_id") || (key0 === "sysparm_view"))){
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
if(data.sysparm_view !== undefined){
if(!(validate30(data.sysparm_view, {instancePath:instancePath+"/sysparm_view",parentData:data,parentDataProperty:"sysparm_view",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : (validate30.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.getItem output"] = validate66;
const schema36 = {"$ref":"pack:/$defs/itemDetails","$id":"pack:/check21"};
const schema37 = {"allOf":[{"$ref":"pack:/$defs/item"},{"type":"object","properties":{"variables":{"type":"array","items":{"$ref":"pack:/$defs/itemVariable"}},"categories":{"type":"array","items":{"type":"object","properties":{"category":{"$ref":"pack:/$defs/catalogPlace"},"sys_id":{"type":"string"},"title":{"type":["string","null"]},"active":{"type":["boolean","string"]}}}},"client_script":{"$ref":"pack:/$defs/clientScripts"},"ui_policy":{"type":"array","items":{"type":"object"}},"data_lookup":{"type":"array","items":{"type":"object"}}}}],"$id":"pack:/$defs/itemDetails"};
const schema38 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"label":{"type":["string","null"]},"conversational_label":{"type":["string","null"]},"mandatory":{"type":["boolean","string"]},"type":{"type":["integer","string"]},"friendly_type":{"type":"string"},"display_type":{"type":"string"},"value":{"type":["string","boolean","null"]},"displayvalue":{"type":["string","null"]},"choices":{"type":"array","items":{"$ref":"pack:/$defs/itemVariableChoice"}},"children":{"type":"array","items":{"$ref":"pack:/$defs/itemVariable"}},"columns":{"type":"array","items":{"type":"object","properties":{"value":{"type":["string","null"]},"label":{"type":["string","null"]},"type":{"type":["string","integer","null"]},"reference":{"type":["string","null"]},"choices":{"type":"array","items":{"$ref":"pack:/$defs/itemVariableChoice"}}}}},"active":{"type":["boolean","string"]},"order":{"type":["integer","string"]},"read_only":{"type":["boolean","string"]},"render_label":{"type":["boolean","string"]},"max_length":{"type":["integer","string"]},"help_text":{"type":["string","null"]},"attributes":{"type":["string","null"]},"pricing_implications":{"type":["boolean","string"]},"reference":{"type":["string","null"]},"ref_qualifier":{"type":["string","null"]},"table":{"type":["string","null"]},"display_field":{"type":["string","null"]},"selected_filter":{"type":["string","null"]},"dynamic_value_field":{"type":["string","null"]},"dynamic_value_dot_walk_path":{"type":["string","null"]},"macro":{"type":["string","null"]},"containerType":{"type":["string","null"]}},"$id":"pack:/$defs/itemVariable"};
const schema39 = {"type":"object","properties":{"value":{"type":"string"},"label":{"type":["string","null"]},"index":{"type":["integer","string"]},"price":{"type":["number","string"]},"recurring_price":{"type":["number","string"]},"price_currency":{"type":["string","null"]},"recurring_price_currency":{"type":["string","null"]}},"$id":"pack:/$defs/itemVariableChoice"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemVariableChoice" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/itemVariableChoice/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/itemVariableChoice/properties/label/type",keyword:"type",params:{type: schema39.properties.label.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.index !== undefined){
let data2 = data.index;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err2 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/itemVariableChoice/properties/index/type",keyword:"type",params:{type: schema39.properties.index.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.price !== undefined){
let data3 = data.price;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err3 = {instancePath:instancePath+"/price",schemaPath:"#/$defs/itemVariableChoice/properties/price/type",keyword:"type",params:{type: schema39.properties.price.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.recurring_price !== undefined){
let data4 = data.recurring_price;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){
const err4 = {instancePath:instancePath+"/recurring_price",schemaPath:"#/$defs/itemVariableChoice/properties/recurring_price/type",keyword:"type",params:{type: schema39.properties.recurring_price.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.price_currency !== undefined){
let data5 = data.price_currency;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/price_currency",schemaPath:"#/$defs/itemVariableChoice/properties/price_currency/type",keyword:"type",params:{type: schema39.properties.price_currency.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.recurring_price_currency !== undefined){
let data6 = data.recurring_price_currency;
if((typeof data6 !== "string") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/recurring_price_currency",schemaPath:"#/$defs/itemVariableChoice/properties/recurring_price_currency/type",keyword:"type",params:{type: schema39.properties.recurring_price_currency.type}};
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
const err7 = {instancePath,schemaPath:"#/$defs/itemVariableChoice/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"value":true,"label":true,"index":true,"price":true,"recurring_price":true,"price_currency":true,"recurring_price_currency":true},"dynamicProps":false,"dynamicItems":false};

const wrapper0 = {validate: validate69};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemVariable" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/itemVariable/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/itemVariable/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.label !== undefined){
let data2 = data.label;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/itemVariable/properties/label/type",keyword:"type",params:{type: schema38.properties.label.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.conversational_label !== undefined){
let data3 = data.conversational_label;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/conversational_label",schemaPath:"#/$defs/itemVariable/properties/conversational_label/type",keyword:"type",params:{type: schema38.properties.conversational_label.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mandatory !== undefined){
let data4 = data.mandatory;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err4 = {instancePath:instancePath+"/mandatory",schemaPath:"#/$defs/itemVariable/properties/mandatory/type",keyword:"type",params:{type: schema38.properties.mandatory.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/itemVariable/properties/type/type",keyword:"type",params:{type: schema38.properties.type.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.friendly_type !== undefined){
if(typeof data.friendly_type !== "string"){
const err6 = {instancePath:instancePath+"/friendly_type",schemaPath:"#/$defs/itemVariable/properties/friendly_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.display_type !== undefined){
if(typeof data.display_type !== "string"){
const err7 = {instancePath:instancePath+"/display_type",schemaPath:"#/$defs/itemVariable/properties/display_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.value !== undefined){
let data8 = data.value;
if(((typeof data8 !== "string") && (typeof data8 !== "boolean")) && (data8 !== null)){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/itemVariable/properties/value/type",keyword:"type",params:{type: schema38.properties.value.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.displayvalue !== undefined){
let data9 = data.displayvalue;
if((typeof data9 !== "string") && (data9 !== null)){
const err9 = {instancePath:instancePath+"/displayvalue",schemaPath:"#/$defs/itemVariable/properties/displayvalue/type",keyword:"type",params:{type: schema38.properties.displayvalue.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.choices !== undefined){
let data10 = data.choices;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate70(data10[i0], {instancePath:instancePath+"/choices/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : (validate70.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/choices",schemaPath:"#/$defs/itemVariable/properties/choices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.children !== undefined){
let data12 = data.children;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data12[i1], {instancePath:instancePath+"/children/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : (wrapper0.validate.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/children",schemaPath:"#/$defs/itemVariable/properties/children/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.columns !== undefined){
let data14 = data.columns;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.value !== undefined){
let data16 = data15.value;
if((typeof data16 !== "string") && (data16 !== null)){
const err12 = {instancePath:instancePath+"/columns/" + i2+"/value",schemaPath:"#/$defs/itemVariable/properties/columns/items/properties/value/type",keyword:"type",params:{type: schema38.properties.columns.items.properties.value.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data15.label !== undefined){
let data17 = data15.label;
if((typeof data17 !== "string") && (data17 !== null)){
const err13 = {instancePath:instancePath+"/columns/" + i2+"/label",schemaPath:"#/$defs/itemVariable/properties/columns/items/properties/label/type",keyword:"type",params:{type: schema38.properties.columns.items.properties.label.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data15.type !== undefined){
let data18 = data15.type;
if(((typeof data18 !== "string") && (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18))))) && (data18 !== null)){
const err14 = {instancePath:instancePath+"/columns/" + i2+"/type",schemaPath:"#/$defs/itemVariable/properties/columns/items/properties/type/type",keyword:"type",params:{type: schema38.properties.columns.items.properties.type.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data15.reference !== undefined){
let data19 = data15.reference;
if((typeof data19 !== "string") && (data19 !== null)){
const err15 = {instancePath:instancePath+"/columns/" + i2+"/reference",schemaPath:"#/$defs/itemVariable/properties/columns/items/properties/reference/type",keyword:"type",params:{type: schema38.properties.columns.items.properties.reference.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data15.choices !== undefined){
let data20 = data15.choices;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate70(data20[i3], {instancePath:instancePath+"/columns/" + i2+"/choices/" + i3,parentData:data20,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : (validate70.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/columns/" + i2+"/choices",schemaPath:"#/$defs/itemVariable/properties/columns/items/properties/choices/type",keyword:"type",params:{type: "array"}};
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
const err17 = {instancePath:instancePath+"/columns/" + i2,schemaPath:"#/$defs/itemVariable/properties/columns/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err18 = {instancePath:instancePath+"/columns",schemaPath:"#/$defs/itemVariable/properties/columns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.active !== undefined){
let data22 = data.active;
if((typeof data22 !== "boolean") && (typeof data22 !== "string")){
const err19 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/itemVariable/properties/active/type",keyword:"type",params:{type: schema38.properties.active.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.order !== undefined){
let data23 = data.order;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (typeof data23 !== "string")){
const err20 = {instancePath:instancePath+"/order",schemaPath:"#/$defs/itemVariable/properties/order/type",keyword:"type",params:{type: schema38.properties.order.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.read_only !== undefined){
let data24 = data.read_only;
if((typeof data24 !== "boolean") && (typeof data24 !== "string")){
const err21 = {instancePath:instancePath+"/read_only",schemaPath:"#/$defs/itemVariable/properties/read_only/type",keyword:"type",params:{type: schema38.properties.read_only.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.render_label !== undefined){
let data25 = data.render_label;
if((typeof data25 !== "boolean") && (typeof data25 !== "string")){
const err22 = {instancePath:instancePath+"/render_label",schemaPath:"#/$defs/itemVariable/properties/render_label/type",keyword:"type",params:{type: schema38.properties.render_label.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.max_length !== undefined){
let data26 = data.max_length;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (typeof data26 !== "string")){
const err23 = {instancePath:instancePath+"/max_length",schemaPath:"#/$defs/itemVariable/properties/max_length/type",keyword:"type",params:{type: schema38.properties.max_length.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.help_text !== undefined){
let data27 = data.help_text;
if((typeof data27 !== "string") && (data27 !== null)){
const err24 = {instancePath:instancePath+"/help_text",schemaPath:"#/$defs/itemVariable/properties/help_text/type",keyword:"type",params:{type: schema38.properties.help_text.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.attributes !== undefined){
let data28 = data.attributes;
if((typeof data28 !== "string") && (data28 !== null)){
const err25 = {instancePath:instancePath+"/attributes",schemaPath:"#/$defs/itemVariable/properties/attributes/type",keyword:"type",params:{type: schema38.properties.attributes.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.pricing_implications !== undefined){
let data29 = data.pricing_implications;
if((typeof data29 !== "boolean") && (typeof data29 !== "string")){
const err26 = {instancePath:instancePath+"/pricing_implications",schemaPath:"#/$defs/itemVariable/properties/pricing_implications/type",keyword:"type",params:{type: schema38.properties.pricing_implications.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.reference !== undefined){
let data30 = data.reference;
if((typeof data30 !== "string") && (data30 !== null)){
const err27 = {instancePath:instancePath+"/reference",schemaPath:"#/$defs/itemVariable/properties/reference/type",keyword:"type",params:{type: schema38.properties.reference.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.ref_qualifier !== undefined){
let data31 = data.ref_qualifier;
if((typeof data31 !== "string") && (data31 !== null)){
const err28 = {instancePath:instancePath+"/ref_qualifier",schemaPath:"#/$defs/itemVariable/properties/ref_qualifier/type",keyword:"type",params:{type: schema38.properties.ref_qualifier.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.table !== undefined){
let data32 = data.table;
if((typeof data32 !== "string") && (data32 !== null)){
const err29 = {instancePath:instancePath+"/table",schemaPath:"#/$defs/itemVariable/properties/table/type",keyword:"type",params:{type: schema38.properties.table.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.display_field !== undefined){
let data33 = data.display_field;
if((typeof data33 !== "string") && (data33 !== null)){
const err30 = {instancePath:instancePath+"/display_field",schemaPath:"#/$defs/itemVariable/properties/display_field/type",keyword:"type",params:{type: schema38.properties.display_field.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.selected_filter !== undefined){
let data34 = data.selected_filter;
if((typeof data34 !== "string") && (data34 !== null)){
const err31 = {instancePath:instancePath+"/selected_filter",schemaPath:"#/$defs/itemVariable/properties/selected_filter/type",keyword:"type",params:{type: schema38.properties.selected_filter.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.dynamic_value_field !== undefined){
let data35 = data.dynamic_value_field;
if((typeof data35 !== "string") && (data35 !== null)){
const err32 = {instancePath:instancePath+"/dynamic_value_field",schemaPath:"#/$defs/itemVariable/properties/dynamic_value_field/type",keyword:"type",params:{type: schema38.properties.dynamic_value_field.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.dynamic_value_dot_walk_path !== undefined){
let data36 = data.dynamic_value_dot_walk_path;
if((typeof data36 !== "string") && (data36 !== null)){
const err33 = {instancePath:instancePath+"/dynamic_value_dot_walk_path",schemaPath:"#/$defs/itemVariable/properties/dynamic_value_dot_walk_path/type",keyword:"type",params:{type: schema38.properties.dynamic_value_dot_walk_path.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.macro !== undefined){
let data37 = data.macro;
if((typeof data37 !== "string") && (data37 !== null)){
const err34 = {instancePath:instancePath+"/macro",schemaPath:"#/$defs/itemVariable/properties/macro/type",keyword:"type",params:{type: schema38.properties.macro.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.containerType !== undefined){
let data38 = data.containerType;
if((typeof data38 !== "string") && (data38 !== null)){
const err35 = {instancePath:instancePath+"/containerType",schemaPath:"#/$defs/itemVariable/properties/containerType/type",keyword:"type",params:{type: schema38.properties.containerType.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/$defs/itemVariable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"id":true,"name":true,"label":true,"conversational_label":true,"mandatory":true,"type":true,"friendly_type":true,"display_type":true,"value":true,"displayvalue":true,"choices":true,"children":true,"columns":true,"active":true,"order":true,"read_only":true,"render_label":true,"max_length":true,"help_text":true,"attributes":true,"pricing_implications":true,"reference":true,"ref_qualifier":true,"table":true,"display_field":true,"selected_filter":true,"dynamic_value_field":true,"dynamic_value_dot_walk_path":true,"macro":true,"containerType":true},"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","properties":{"onLoad":{"type":"array","items":{"$ref":"pack:/$defs/clientScript"}},"onChange":{"type":"array","items":{"$ref":"pack:/$defs/clientScript"}},"onSubmit":{"type":"array","items":{"$ref":"pack:/$defs/clientScript"}}},"$id":"pack:/$defs/clientScripts"};
const schema41 = {"type":"object","properties":{"sys_id":{"type":["string","null"]},"type":{"type":["string","null"]},"fieldName":{"type":["string","null"]},"script":{"type":["string","null"]},"condition":{"type":["string","null"]},"appliesTo":{"type":["string","null"]},"variable_set":{"type":["string","null"]},"ui_type":{"type":["string","integer","null"]}},"$id":"pack:/$defs/clientScript"};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/clientScript" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sys_id !== undefined){
let data0 = data.sys_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/clientScript/properties/sys_id/type",keyword:"type",params:{type: schema41.properties.sys_id.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/clientScript/properties/type/type",keyword:"type",params:{type: schema41.properties.type.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fieldName !== undefined){
let data2 = data.fieldName;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/fieldName",schemaPath:"#/$defs/clientScript/properties/fieldName/type",keyword:"type",params:{type: schema41.properties.fieldName.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.script !== undefined){
let data3 = data.script;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/script",schemaPath:"#/$defs/clientScript/properties/script/type",keyword:"type",params:{type: schema41.properties.script.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.condition !== undefined){
let data4 = data.condition;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/condition",schemaPath:"#/$defs/clientScript/properties/condition/type",keyword:"type",params:{type: schema41.properties.condition.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.appliesTo !== undefined){
let data5 = data.appliesTo;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/appliesTo",schemaPath:"#/$defs/clientScript/properties/appliesTo/type",keyword:"type",params:{type: schema41.properties.appliesTo.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.variable_set !== undefined){
let data6 = data.variable_set;
if((typeof data6 !== "string") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/variable_set",schemaPath:"#/$defs/clientScript/properties/variable_set/type",keyword:"type",params:{type: schema41.properties.variable_set.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ui_type !== undefined){
let data7 = data.ui_type;
if(((typeof data7 !== "string") && (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7))))) && (data7 !== null)){
const err7 = {instancePath:instancePath+"/ui_type",schemaPath:"#/$defs/clientScript/properties/ui_type/type",keyword:"type",params:{type: schema41.properties.ui_type.type}};
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
else {
const err8 = {instancePath,schemaPath:"#/$defs/clientScript/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":{"sys_id":true,"type":true,"fieldName":true,"script":true,"condition":true,"appliesTo":true,"variable_set":true,"ui_type":true},"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/clientScripts" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.onLoad !== undefined){
let data0 = data.onLoad;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data0[i0], {instancePath:instancePath+"/onLoad/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : (validate76.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/onLoad",schemaPath:"#/$defs/clientScripts/properties/onLoad/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.onChange !== undefined){
let data2 = data.onChange;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate76(data2[i1], {instancePath:instancePath+"/onChange/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : (validate76.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/onChange",schemaPath:"#/$defs/clientScripts/properties/onChange/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.onSubmit !== undefined){
let data4 = data.onSubmit;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate76(data4[i2], {instancePath:instancePath+"/onSubmit/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : (validate76.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/onSubmit",schemaPath:"#/$defs/clientScripts/properties/onSubmit/type",keyword:"type",params:{type: "array"}};
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
else {
const err3 = {instancePath,schemaPath:"#/$defs/clientScripts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"onLoad":true,"onChange":true,"onSubmit":true},"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemDetails" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : (validate55.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.variables !== undefined){
let data0 = data.variables;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate69(data0[i0], {instancePath:instancePath+"/variables/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : (validate69.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/variables",schemaPath:"#/$defs/itemDetails/allOf/1/properties/variables/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.categories !== undefined){
let data2 = data.categories;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.category !== undefined){
if(!(validate36(data3.category, {instancePath:instancePath+"/categories/" + i1+"/category",parentData:data3,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : (validate36.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data3.sys_id !== undefined){
if(typeof data3.sys_id !== "string"){
const err1 = {instancePath:instancePath+"/categories/" + i1+"/sys_id",schemaPath:"#/$defs/itemDetails/allOf/1/properties/categories/items/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data3.title !== undefined){
let data6 = data3.title;
if((typeof data6 !== "string") && (data6 !== null)){
const err2 = {instancePath:instancePath+"/categories/" + i1+"/title",schemaPath:"#/$defs/itemDetails/allOf/1/properties/categories/items/properties/title/type",keyword:"type",params:{type: schema37.allOf[1].properties.categories.items.properties.title.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data3.active !== undefined){
let data7 = data3.active;
if((typeof data7 !== "boolean") && (typeof data7 !== "string")){
const err3 = {instancePath:instancePath+"/categories/" + i1+"/active",schemaPath:"#/$defs/itemDetails/allOf/1/properties/categories/items/properties/active/type",keyword:"type",params:{type: schema37.allOf[1].properties.categories.items.properties.active.type}};
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
const err4 = {instancePath:instancePath+"/categories/" + i1,schemaPath:"#/$defs/itemDetails/allOf/1/properties/categories/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/categories",schemaPath:"#/$defs/itemDetails/allOf/1/properties/categories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.client_script !== undefined){
if(!(validate75(data.client_script, {instancePath:instancePath+"/client_script",parentData:data,parentDataProperty:"client_script",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : (validate75.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.ui_policy !== undefined){
let data9 = data.ui_policy;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err6 = {instancePath:instancePath+"/ui_policy/" + i2,schemaPath:"#/$defs/itemDetails/allOf/1/properties/ui_policy/items/type",keyword:"type",params:{type: "object"}};
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
const err7 = {instancePath:instancePath+"/ui_policy",schemaPath:"#/$defs/itemDetails/allOf/1/properties/ui_policy/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.data_lookup !== undefined){
let data11 = data.data_lookup;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err8 = {instancePath:instancePath+"/data_lookup/" + i3,schemaPath:"#/$defs/itemDetails/allOf/1/properties/data_lookup/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data_lookup",schemaPath:"#/$defs/itemDetails/allOf/1/properties/data_lookup/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/$defs/itemDetails/allOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":{"variables":true,"categories":true,"client_script":true,"ui_policy":true,"data_lookup":true,"sys_id":true,"name":true,"type":true,"short_description":true,"description":true,"catalogs":true,"category":true,"sys_class_name":true,"order":true,"show_price":true,"price":true,"price_currency":true,"localized_price":true,"local_currency":true,"recurring_price":true,"recurring_price_currency":true,"localized_recurring_price":true,"recurring_frequency":true,"show_quantity":true,"icon":true,"picture":true,"url":true,"content_type":true,"kb_article":true,"mandatory_attachment":true,"visible_standalone":true,"show_wishlist":true,"show_delivery_time":true,"request_method":true,"availability":true,"owner":true,"make_item_non_conversational":true,"turn_off_nowassist_conversation":true},"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check21" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : (validate67.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"variables":true,"categories":true,"client_script":true,"ui_policy":true,"data_lookup":true,"sys_id":true,"name":true,"type":true,"short_description":true,"description":true,"catalogs":true,"category":true,"sys_class_name":true,"order":true,"show_price":true,"price":true,"price_currency":true,"localized_price":true,"local_currency":true,"recurring_price":true,"recurring_price_currency":true,"localized_recurring_price":true,"recurring_frequency":true,"show_quantity":true,"icon":true,"picture":true,"url":true,"content_type":true,"kb_article":true,"mandatory_attachment":true,"visible_standalone":true,"show_wishlist":true,"show_delivery_time":true,"request_method":true,"availability":true,"owner":true,"make_item_non_conversational":true,"turn_off_nowassist_conversation":true},"dynamicProps":false,"dynamicItems":false};

exports["catalog.listWishlist input"] = validate82;
const schema42 = {"type":"object","additionalProperties":false,"properties":{},"$id":"pack:/check22"};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check22" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.listWishlist output"] = validate83;
const schema43 = {"$ref":"pack:/$defs/wishlist","$id":"pack:/check23"};
const schema44 = {"type":"object","required":["cart_id","items"],"properties":{"cart_id":{"type":"string"},"items":{"type":"array","items":{"$ref":"pack:/$defs/cartLine"}}},"$id":"pack:/$defs/wishlist"};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/wishlist" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cart_id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/wishlist/required",keyword:"required",params:{missingProperty: "cart_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/wishlist/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cart_id !== undefined){
if(typeof data.cart_id !== "string"){
const err2 = {instancePath:instancePath+"/cart_id",schemaPath:"#/$defs/wishlist/properties/cart_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : (validate10.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/$defs/wishlist/properties/items/type",keyword:"type",params:{type: "array"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/wishlist/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"cart_id":true,"items":true},"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check23" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : (validate84.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":{"cart_id":true,"items":true},"dynamicProps":false,"dynamicItems":false};

exports["catalog.getWishlistItem input"] = validate87;
const schema45 = {"type":"object","required":["cart_item_id"],"additionalProperties":false,"properties":{"cart_item_id":{"type":"string"}},"$id":"pack:/check24"};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check24" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cart_item_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cart_item_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "cart_item_id")){
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
if(data.cart_item_id !== undefined){
if(typeof data.cart_item_id !== "string"){
const err2 = {instancePath:instancePath+"/cart_item_id",schemaPath:"#/properties/cart_item_id/type",keyword:"type",params:{type: "string"}};
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
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.getWishlistItem output"] = validate88;
const schema46 = {"$ref":"pack:/$defs/cartLine","$id":"pack:/check25"};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check25" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate10(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : (validate10.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":{"cart_item_id":true,"catalog_item_id":true,"item_name":true,"quantity":true,"price":true,"localized_price":true,"recurring_price":true,"localized_recurring_price":true,"recurring_frequency":true,"delivery_time":true,"variables":true,"sys_id":true,"item_id":true,"name":true,"short_description":true,"picture":true,"sys_class_name":true,"order_guide":true,"requested_for":true,"subtotal":true,"subtotal_price":true,"recurring_subtotal":true,"recurring_subtotal_price":true,"price_display":true,"subtotal_price_display":true,"recurring_price_display":true,"recurring_subtotal_price_display":true,"show_price":true,"show_recurring_price":true,"show_quantity":true,"show_quantity_guide_item":true,"read_only_quantity":true,"can_order":true,"no_delivery_time":true,"created_by":true,"created_on":true,"updated_by":true,"updated_on":true},"dynamicProps":false,"dynamicItems":false};

exports["catalog.checkout input"] = validate90;
const schema47 = {"type":"object","additionalProperties":false,"properties":{},"$id":"pack:/check26"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check26" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.checkout output"] = validate91;
const schema48 = {"anyOf":[{"$ref":"pack:/$defs/placedRequest"},{"$ref":"pack:/$defs/filledCart"}],"$id":"pack:/check27"};
const schema49 = {"type":"object","required":["request_id","request_number"],"properties":{"request_id":{"type":"string"},"request_number":{"type":"string"},"parent_id":{"type":["string","null"]},"parent_table":{"type":["string","null"]},"sys_id":{"type":"string"},"number":{"type":"string"},"table":{"type":"string"}},"$id":"pack:/$defs/placedRequest"};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/placedRequest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request_id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/placedRequest/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.request_number === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/placedRequest/required",keyword:"required",params:{missingProperty: "request_number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.request_id !== undefined){
if(typeof data.request_id !== "string"){
const err2 = {instancePath:instancePath+"/request_id",schemaPath:"#/$defs/placedRequest/properties/request_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.request_number !== undefined){
if(typeof data.request_number !== "string"){
const err3 = {instancePath:instancePath+"/request_number",schemaPath:"#/$defs/placedRequest/properties/request_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.parent_id !== undefined){
let data2 = data.parent_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/parent_id",schemaPath:"#/$defs/placedRequest/properties/parent_id/type",keyword:"type",params:{type: schema49.properties.parent_id.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.parent_table !== undefined){
let data3 = data.parent_table;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/parent_table",schemaPath:"#/$defs/placedRequest/properties/parent_table/type",keyword:"type",params:{type: schema49.properties.parent_table.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err6 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/placedRequest/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err7 = {instancePath:instancePath+"/number",schemaPath:"#/$defs/placedRequest/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.table !== undefined){
if(typeof data.table !== "string"){
const err8 = {instancePath:instancePath+"/table",schemaPath:"#/$defs/placedRequest/properties/table/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/$defs/placedRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":{"request_id":true,"request_number":true,"parent_id":true,"parent_table":true,"sys_id":true,"number":true,"table":true},"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","required":["cart_id"],"allOf":[{"$ref":"pack:/$defs/cart"}],"properties":{"requested_for":{"type":["string","null"]},"requested_for_user":{"type":["string","null"]},"delivery_address":{"type":["string","null"]},"special_instructions":{"type":["string","null"]},"items":{"type":"array","items":{"$ref":"pack:/$defs/cartLine"}}},"$id":"pack:/$defs/filledCart"};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/filledCart" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate8(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : (validate8.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cart_id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/filledCart/required",keyword:"required",params:{missingProperty: "cart_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.requested_for !== undefined){
let data0 = data.requested_for;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/requested_for",schemaPath:"#/$defs/filledCart/properties/requested_for/type",keyword:"type",params:{type: schema50.properties.requested_for.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.requested_for_user !== undefined){
let data1 = data.requested_for_user;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/requested_for_user",schemaPath:"#/$defs/filledCart/properties/requested_for_user/type",keyword:"type",params:{type: schema50.properties.requested_for_user.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.delivery_address !== undefined){
let data2 = data.delivery_address;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/delivery_address",schemaPath:"#/$defs/filledCart/properties/delivery_address/type",keyword:"type",params:{type: schema50.properties.delivery_address.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.special_instructions !== undefined){
let data3 = data.special_instructions;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/special_instructions",schemaPath:"#/$defs/filledCart/properties/special_instructions/type",keyword:"type",params:{type: schema50.properties.special_instructions.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.items !== undefined){
let data4 = data.items;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data4[i0], {instancePath:instancePath+"/items/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : (validate10.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/items",schemaPath:"#/$defs/filledCart/properties/items/type",keyword:"type",params:{type: "array"}};
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
const err6 = {instancePath,schemaPath:"#/$defs/filledCart/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":{"requested_for":true,"requested_for_user":true,"delivery_address":true,"special_instructions":true,"items":true,"cart_id":true,"none":true,"daily":true,"weekly":true,"monthly":true,"yearly":true,"annually":true,"subtotal_price":true,"subtotal_recurring_price":true,"subtotal_recurring_frequency":true,"subtotal_title":true,"total_title":true,"show_subtotal_price":true},"dynamicProps":false,"dynamicItems":false};


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check27" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : (validate92.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.request_id = true;
props0.request_number = true;
props0.parent_id = true;
props0.parent_table = true;
props0.sys_id = true;
props0.number = true;
props0.table = true;
}
const _errs2 = errors;
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : (validate94.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.requested_for = true;
props0.requested_for_user = true;
props0.delivery_address = true;
props0.special_instructions = true;
props0.items = true;
props0.cart_id = true;
props0.none = true;
props0.daily = true;
props0.weekly = true;
props0.monthly = true;
props0.yearly = true;
props0.annually = true;
props0.subtotal_price = true;
props0.subtotal_recurring_price = true;
props0.subtotal_recurring_frequency = true;
props0.subtotal_title = true;
props0.total_title = true;
props0.show_subtotal_price = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate91.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports["catalog.submitOrder input"] = validate98;
const schema51 = {"type":"object","additionalProperties":false,"properties":{},"$id":"pack:/check28"};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check28" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.submitOrder output"] = validate99;
const schema52 = {"$ref":"pack:/$defs/placedRequest","$id":"pack:/check29"};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check29" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : (validate92.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"request_id":true,"request_number":true,"parent_id":true,"parent_table":true,"sys_id":true,"number":true,"table":true},"dynamicProps":false,"dynamicItems":false};

exports["catalog.addItemToCart input"] = validate101;
const schema53 = {"type":"object","required":["sys_id","sysparm_quantity"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_quantity":{"$ref":"pack:/$defs/cartQuantity"},"variables":{"$ref":"pack:/$defs/variableAnswers"},"sysparm_requested_for":{"$ref":"pack:/$defs/requestedFor"},"sysparm_also_request_for":{"$ref":"pack:/$defs/alsoRequestFor"},"sysparm_no_validation":{"$ref":"pack:/$defs/noValidation"}},"$id":"pack:/check30"};
const schema54 = {"type":["integer","string"],"minimum":0,"pattern":"^\\+?[0-9]+$","$id":"pack:/$defs/cartQuantity"};
const pattern0 = new RegExp("^\\+?[0-9]+$", "u");

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/cartQuantity" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/$defs/cartQuantity/type",keyword:"type",params:{type: schema54.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/cartQuantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/cartQuantity/pattern",keyword:"pattern",params:{pattern: "^\\+?[0-9]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"object","additionalProperties":{"type":["string","number","boolean"]},"$id":"pack:/$defs/variableAnswers"};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/variableAnswers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/variableAnswers/additionalProperties/type",keyword:"type",params:{type: schema55.additionalProperties.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/variableAnswers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"$ref":"pack:/$defs/userId","$id":"pack:/$defs/requestedFor"};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/requestedFor" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate20(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : (validate20.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"string","$id":"pack:/$defs/alsoRequestFor"};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/alsoRequestFor" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/alsoRequestFor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"string","enum":["true"],"$id":"pack:/$defs/noValidation"};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/noValidation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/noValidation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "true")){
const err1 = {instancePath,schemaPath:"#/$defs/noValidation/enum",keyword:"enum",params:{allowedValues: schema58.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check30" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
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
if(data.sysparm_quantity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sysparm_quantity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "sys_id") || (key0 === "sysparm_quantity")) || (key0 === "variables")) || (key0 === "sysparm_requested_for")) || (key0 === "sysparm_also_request_for")) || (key0 === "sysparm_no_validation"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err3 = {instancePath:instancePath+"/sys_id",schemaPath:"#/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sysparm_quantity !== undefined){
if(!(validate102(data.sysparm_quantity, {instancePath:instancePath+"/sysparm_quantity",parentData:data,parentDataProperty:"sysparm_quantity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : (validate102.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate104(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : (validate104.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_requested_for !== undefined){
if(!(validate106(data.sysparm_requested_for, {instancePath:instancePath+"/sysparm_requested_for",parentData:data,parentDataProperty:"sysparm_requested_for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : (validate106.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_also_request_for !== undefined){
if(!(validate109(data.sysparm_also_request_for, {instancePath:instancePath+"/sysparm_also_request_for",parentData:data,parentDataProperty:"sysparm_also_request_for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : (validate109.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_no_validation !== undefined){
if(!(validate111(data.sysparm_no_validation, {instancePath:instancePath+"/sysparm_no_validation",parentData:data,parentDataProperty:"sysparm_no_validation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : (validate111.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
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
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.addItemToCart output"] = validate113;
const schema59 = {"type":"object","required":["cart_id","items"],"properties":{"cart_id":{"type":"string"},"items":{"type":"array","items":{"$ref":"pack:/$defs/cartLine"}},"subtotal":{"type":"string"}},"$id":"pack:/check31"};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check31" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cart_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cart_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cart_id !== undefined){
if(typeof data.cart_id !== "string"){
const err2 = {instancePath:instancePath+"/cart_id",schemaPath:"#/properties/cart_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : (validate10.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.subtotal !== undefined){
if(typeof data.subtotal !== "string"){
const err4 = {instancePath:instancePath+"/subtotal",schemaPath:"#/properties/subtotal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
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
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":{"cart_id":true,"items":true,"subtotal":true},"dynamicProps":false,"dynamicItems":false};

exports["catalog.addItemToWishlist input"] = validate115;
const schema60 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_quantity":{"$ref":"pack:/$defs/cartQuantity"},"variables":{"$ref":"pack:/$defs/variableAnswers"}},"$id":"pack:/check32"};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check32" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
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
for(const key0 in data){
if(!(((key0 === "sys_id") || (key0 === "sysparm_quantity")) || (key0 === "variables"))){
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
if(data.sysparm_quantity !== undefined){
if(!(validate102(data.sysparm_quantity, {instancePath:instancePath+"/sysparm_quantity",parentData:data,parentDataProperty:"sysparm_quantity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : (validate102.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate104(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : (validate104.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.addItemToWishlist output"] = validate118;
const schema61 = {"$ref":"pack:/$defs/wishlist","$id":"pack:/check33"};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check33" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : (validate84.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":{"cart_id":true,"items":true},"dynamicProps":false,"dynamicItems":false};

exports["catalog.checkoutOrderGuide input"] = validate120;
const schema62 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"$ref":"pack:/$defs/orderGuide"},"items":{"type":"array","items":{"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_quantity":{"type":["integer","string"],"minimum":1,"pattern":"^\\+?0*[1-9][0-9]*$"},"variables":{"$ref":"pack:/$defs/variableAnswers"}}}}},"$id":"pack:/check34"};
const schema63 = {"type":"string","$id":"pack:/$defs/orderGuide"};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderGuide" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/orderGuide/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern1 = new RegExp("^\\+?0*[1-9][0-9]*$", "u");

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check34" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
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
for(const key0 in data){
if(!((key0 === "sys_id") || (key0 === "items"))){
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
if(data.sys_id !== undefined){
if(!(validate121(data.sys_id, {instancePath:instancePath+"/sys_id",parentData:data,parentDataProperty:"sys_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : (validate121.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.sys_id === undefined){
const err2 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "sys_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "sys_id") || (key1 === "sysparm_quantity")) || (key1 === "variables"))){
const err3 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.sys_id !== undefined){
if(typeof data2.sys_id !== "string"){
const err4 = {instancePath:instancePath+"/items/" + i0+"/sys_id",schemaPath:"#/properties/items/items/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.sysparm_quantity !== undefined){
let data4 = data2.sysparm_quantity;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err5 = {instancePath:instancePath+"/items/" + i0+"/sysparm_quantity",schemaPath:"#/properties/items/items/properties/sysparm_quantity/type",keyword:"type",params:{type: schema62.properties.items.items.properties.sysparm_quantity.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/items/" + i0+"/sysparm_quantity",schemaPath:"#/properties/items/items/properties/sysparm_quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err7 = {instancePath:instancePath+"/items/" + i0+"/sysparm_quantity",schemaPath:"#/properties/items/items/properties/sysparm_quantity/pattern",keyword:"pattern",params:{pattern: "^\\+?0*[1-9][0-9]*$"}};
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
if(data2.variables !== undefined){
if(!(validate104(data2.variables, {instancePath:instancePath+"/items/" + i0+"/variables",parentData:data2,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : (validate104.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.checkoutOrderGuide output"] = validate124;
const schema64 = {"anyOf":[{"$ref":"pack:/$defs/filledCart"},{"$ref":"pack:/$defs/placedRequest"}],"$id":"pack:/check35"};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check35" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : (validate94.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.requested_for = true;
props0.requested_for_user = true;
props0.delivery_address = true;
props0.special_instructions = true;
props0.items = true;
props0.cart_id = true;
props0.none = true;
props0.daily = true;
props0.weekly = true;
props0.monthly = true;
props0.yearly = true;
props0.annually = true;
props0.subtotal_price = true;
props0.subtotal_recurring_price = true;
props0.subtotal_recurring_frequency = true;
props0.subtotal_title = true;
props0.total_title = true;
props0.show_subtotal_price = true;
}
const _errs2 = errors;
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : (validate92.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.request_id = true;
props0.request_number = true;
props0.parent_id = true;
props0.parent_table = true;
props0.sys_id = true;
props0.number = true;
props0.table = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate124.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate124.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports["catalog.listInvalidDelegatedUsers input"] = validate127;
const schema65 = {"type":"object","required":["item_sys_id","sysparm_also_request_for"],"additionalProperties":false,"properties":{"item_sys_id":{"$ref":"pack:/$defs/catalogItemId"},"sysparm_also_request_for":{"type":"string"}},"$id":"pack:/check36"};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check36" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.item_sys_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_sys_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sysparm_also_request_for === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sysparm_also_request_for"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "item_sys_id") || (key0 === "sysparm_also_request_for"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.item_sys_id !== undefined){
if(!(validate60(data.item_sys_id, {instancePath:instancePath+"/item_sys_id",parentData:data,parentDataProperty:"item_sys_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : (validate60.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_also_request_for !== undefined){
if(typeof data.sysparm_also_request_for !== "string"){
const err3 = {instancePath:instancePath+"/sysparm_also_request_for",schemaPath:"#/properties/sysparm_also_request_for/type",keyword:"type",params:{type: "string"}};
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
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.listInvalidDelegatedUsers output"] = validate129;
const schema66 = {"type":"object","required":["invalidUsers"],"properties":{"invalidUsers":{"type":"array","items":{"type":"string"}},"errCode":{"type":["string","integer"]},"errMsg":{"type":"string"}},"$id":"pack:/check37"};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check37" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invalidUsers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "invalidUsers"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.invalidUsers !== undefined){
let data0 = data.invalidUsers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/invalidUsers/" + i0,schemaPath:"#/properties/invalidUsers/items/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath:instancePath+"/invalidUsers",schemaPath:"#/properties/invalidUsers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.errCode !== undefined){
let data2 = data.errCode;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
const err3 = {instancePath:instancePath+"/errCode",schemaPath:"#/properties/errCode/type",keyword:"type",params:{type: schema66.properties.errCode.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.errMsg !== undefined){
if(typeof data.errMsg !== "string"){
const err4 = {instancePath:instancePath+"/errMsg",schemaPath:"#/properties/errMsg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
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
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":{"invalidUsers":true,"errCode":true,"errMsg":true},"dynamicProps":false,"dynamicItems":false};

exports["catalog.orderItem input"] = validate130;
const schema67 = {"type":"object","required":["sys_id","sysparm_quantity"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_quantity":{"type":"integer","minimum":0},"variables":{"$ref":"pack:/$defs/variableAnswers"},"sysparm_requested_for":{"$ref":"pack:/$defs/requestedFor"},"sysparm_also_request_for":{"$ref":"pack:/$defs/alsoRequestFor"},"sysparm_parent_sys_id":{"$ref":"pack:/$defs/parentRecord"},"sysparm_parent_table":{"$ref":"pack:/$defs/parentTable"},"sysparm_no_validation":{"$ref":"pack:/$defs/noValidation"}},"$id":"pack:/check38"};
const schema68 = {"type":"string","$id":"pack:/$defs/parentRecord"};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/parentRecord" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/parentRecord/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"string","$id":"pack:/$defs/parentTable"};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/parentTable" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/parentTable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check38" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
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
if(data.sysparm_quantity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sysparm_quantity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "sys_id") || (key0 === "sysparm_quantity")) || (key0 === "variables")) || (key0 === "sysparm_requested_for")) || (key0 === "sysparm_also_request_for")) || (key0 === "sysparm_parent_sys_id")) || (key0 === "sysparm_parent_table")) || (key0 === "sysparm_no_validation"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err3 = {instancePath:instancePath+"/sys_id",schemaPath:"#/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sysparm_quantity !== undefined){
let data1 = data.sysparm_quantity;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/sysparm_quantity",schemaPath:"#/properties/sysparm_quantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/sysparm_quantity",schemaPath:"#/properties/sysparm_quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.variables !== undefined){
if(!(validate104(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : (validate104.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_requested_for !== undefined){
if(!(validate106(data.sysparm_requested_for, {instancePath:instancePath+"/sysparm_requested_for",parentData:data,parentDataProperty:"sysparm_requested_for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : (validate106.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_also_request_for !== undefined){
if(!(validate109(data.sysparm_also_request_for, {instancePath:instancePath+"/sysparm_also_request_for",parentData:data,parentDataProperty:"sysparm_also_request_for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : (validate109.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_parent_sys_id !== undefined){
if(!(validate134(data.sysparm_parent_sys_id, {instancePath:instancePath+"/sysparm_parent_sys_id",parentData:data,parentDataProperty:"sysparm_parent_sys_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : (validate134.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_parent_table !== undefined){
if(!(validate136(data.sysparm_parent_table, {instancePath:instancePath+"/sysparm_parent_table",parentData:data,parentDataProperty:"sysparm_parent_table",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : (validate136.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_no_validation !== undefined){
if(!(validate111(data.sysparm_no_validation, {instancePath:instancePath+"/sysparm_no_validation",parentData:data,parentDataProperty:"sysparm_no_validation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : (validate111.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.orderItem output"] = validate139;
const schema70 = {"anyOf":[{"$ref":"pack:/$defs/placedRequest"},{"$ref":"pack:/$defs/filledCart"}],"$id":"pack:/check39"};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check39" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : (validate92.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.request_id = true;
props0.request_number = true;
props0.parent_id = true;
props0.parent_table = true;
props0.sys_id = true;
props0.number = true;
props0.table = true;
}
const _errs2 = errors;
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : (validate94.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.requested_for = true;
props0.requested_for_user = true;
props0.delivery_address = true;
props0.special_instructions = true;
props0.items = true;
props0.cart_id = true;
props0.none = true;
props0.daily = true;
props0.weekly = true;
props0.monthly = true;
props0.yearly = true;
props0.annually = true;
props0.subtotal_price = true;
props0.subtotal_recurring_price = true;
props0.subtotal_recurring_frequency = true;
props0.subtotal_title = true;
props0.total_title = true;
props0.show_subtotal_price = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate139.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate139.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports["catalog.submitRecordProducer input"] = validate142;
const schema71 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"variables":{"$ref":"pack:/$defs/variableAnswers"},"sysparm_view":{"$ref":"pack:/$defs/catalogView"},"sysparm_parent_sys_id":{"$ref":"pack:/$defs/parentRecord"},"sysparm_parent_table":{"$ref":"pack:/$defs/parentTable"},"sysparm_no_validation":{"$ref":"pack:/$defs/noValidation"}},"$id":"pack:/check40"};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check40" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
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
for(const key0 in data){
if(!((((((key0 === "sys_id") || (key0 === "variables")) || (key0 === "sysparm_view")) || (key0 === "sysparm_parent_sys_id")) || (key0 === "sysparm_parent_table")) || (key0 === "sysparm_no_validation"))){
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
if(data.variables !== undefined){
if(!(validate104(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : (validate104.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_view !== undefined){
if(!(validate30(data.sysparm_view, {instancePath:instancePath+"/sysparm_view",parentData:data,parentDataProperty:"sysparm_view",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : (validate30.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_parent_sys_id !== undefined){
if(!(validate134(data.sysparm_parent_sys_id, {instancePath:instancePath+"/sysparm_parent_sys_id",parentData:data,parentDataProperty:"sysparm_parent_sys_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : (validate134.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_parent_table !== undefined){
if(!(validate136(data.sysparm_parent_table, {instancePath:instancePath+"/sysparm_parent_table",parentData:data,parentDataProperty:"sysparm_parent_table",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : (validate136.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_no_validation !== undefined){
if(!(validate111(data.sysparm_no_validation, {instancePath:instancePath+"/sysparm_no_validation",parentData:data,parentDataProperty:"sysparm_no_validation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : (validate111.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.submitRecordProducer output"] = validate148;
const schema72 = {"type":"object","required":["sys_id","table"],"properties":{"sys_id":{"type":"string"},"number":{"type":["string","null"]},"table":{"type":"string"},"record":{"type":["string","null"]},"redirect_url":{"type":["string","null"]},"redirect_portal_url":{"type":["string","null"]},"redirect_to":{"type":["string","null"]},"parent_id":{"type":["string","null"]},"parent_table":{"type":["string","null"]}},"$id":"pack:/check41"};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check41" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
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
if(data.table === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "table"}};
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
if(data.number !== undefined){
let data1 = data.number;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: schema72.properties.number.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.table !== undefined){
if(typeof data.table !== "string"){
const err4 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.record !== undefined){
let data3 = data.record;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: schema72.properties.record.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.redirect_url !== undefined){
let data4 = data.redirect_url;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/redirect_url",schemaPath:"#/properties/redirect_url/type",keyword:"type",params:{type: schema72.properties.redirect_url.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.redirect_portal_url !== undefined){
let data5 = data.redirect_portal_url;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/redirect_portal_url",schemaPath:"#/properties/redirect_portal_url/type",keyword:"type",params:{type: schema72.properties.redirect_portal_url.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.redirect_to !== undefined){
let data6 = data.redirect_to;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/redirect_to",schemaPath:"#/properties/redirect_to/type",keyword:"type",params:{type: schema72.properties.redirect_to.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.parent_id !== undefined){
let data7 = data.parent_id;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type: schema72.properties.parent_id.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.parent_table !== undefined){
let data8 = data.parent_table;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/parent_table",schemaPath:"#/properties/parent_table/type",keyword:"type",params:{type: schema72.properties.parent_table.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":{"sys_id":true,"number":true,"table":true,"record":true,"redirect_url":true,"redirect_portal_url":true,"redirect_to":true,"parent_id":true,"parent_table":true},"dynamicProps":false,"dynamicItems":false};

exports["catalog.getVariableDisplayValue input"] = validate149;
const schema73 = {"type":"object","required":["sys_id","sysparm_value"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_value":{"type":"string"}},"$id":"pack:/check42"};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check42" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
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
if(data.sysparm_value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sysparm_value"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "sys_id") || (key0 === "sysparm_value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err3 = {instancePath:instancePath+"/sys_id",schemaPath:"#/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sysparm_value !== undefined){
if(typeof data.sysparm_value !== "string"){
const err4 = {instancePath:instancePath+"/sysparm_value",schemaPath:"#/properties/sysparm_value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
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
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.getVariableDisplayValue output"] = validate150;
const schema74 = {"type":"string","$id":"pack:/check43"};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check43" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports["catalog.updateCartItem input"] = validate151;
const schema75 = {"type":"object","required":["cart_item_id","sysparm_quantity"],"additionalProperties":false,"properties":{"cart_item_id":{"$ref":"pack:/$defs/cartItemId"},"sysparm_quantity":{"$ref":"pack:/$defs/cartQuantity"},"variables":{"$ref":"pack:/$defs/variableAnswers"},"sysparm_no_validation":{"$ref":"pack:/$defs/noValidation"}},"$id":"pack:/check44"};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check44" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cart_item_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cart_item_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sysparm_quantity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sysparm_quantity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "cart_item_id") || (key0 === "sysparm_quantity")) || (key0 === "variables")) || (key0 === "sysparm_no_validation"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cart_item_id !== undefined){
if(!(validate1(data.cart_item_id, {instancePath:instancePath+"/cart_item_id",parentData:data,parentDataProperty:"cart_item_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : (validate1.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_quantity !== undefined){
if(!(validate102(data.sysparm_quantity, {instancePath:instancePath+"/sysparm_quantity",parentData:data,parentDataProperty:"sysparm_quantity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : (validate102.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate104(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : (validate104.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.sysparm_no_validation !== undefined){
if(!(validate111(data.sysparm_no_validation, {instancePath:instancePath+"/sysparm_no_validation",parentData:data,parentDataProperty:"sysparm_no_validation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : (validate111.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.updateCartItem output"] = validate156;
const schema76 = {"$ref":"pack:/$defs/cart","$id":"pack:/check45"};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check45" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate8(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : (validate8.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":{"cart_id":true,"none":true,"daily":true,"weekly":true,"monthly":true,"yearly":true,"annually":true,"subtotal_price":true,"subtotal_recurring_price":true,"subtotal_recurring_frequency":true,"subtotal_title":true,"total_title":true,"show_subtotal_price":true},"dynamicProps":false,"dynamicItems":false};

exports["catalog.listOrderGuideItems input"] = validate158;
const schema77 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"$ref":"pack:/$defs/orderGuide"},"variables":{"anyOf":[{"$ref":"pack:/$defs/variableAnswers"},{"type":"array","items":{"$ref":"pack:/$defs/variableAnswers"}}]}},"$id":"pack:/check46"};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check46" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
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
for(const key0 in data){
if(!((key0 === "sys_id") || (key0 === "variables"))){
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
if(data.sys_id !== undefined){
if(!(validate121(data.sys_id, {instancePath:instancePath+"/sys_id",parentData:data,parentDataProperty:"sys_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : (validate121.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
let data1 = data.variables;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate104(data1, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : (validate104.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate104(data1[i0], {instancePath:instancePath+"/variables/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : (validate104.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
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
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.listOrderGuideItems output"] = validate162;
const schema78 = {"type":"array","items":{"type":"object","allOf":[{"$ref":"pack:/$defs/itemDetails"}],"properties":{"quantity":{"type":["string","integer"]}}},"$id":"pack:/check47"};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check47" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(validate67(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : (validate67.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.quantity !== undefined){
let data1 = data0.quantity;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
const err0 = {instancePath:instancePath+"/" + i0+"/quantity",schemaPath:"#/items/properties/quantity/type",keyword:"type",params:{type: schema78.items.properties.quantity.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

