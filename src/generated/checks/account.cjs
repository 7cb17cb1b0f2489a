// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.
"use strict";
exports["account.list input"] = validate0;
const schema0 = {"type":"object","additionalProperties":false,"properties":{"sysparm_query":{"type":"string"},"sysparm_limit":{"type":"integer","minimum":1},"sysparm_offset":{"type":"integer","minimum":0}},"$id":"pack:/check0"};

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
for(const key0 in data){
if(!(((key0 === "sysparm_query") || (key0 === "sysparm_limit")) || (key0 === "sysparm_offset"))){
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
if(data.sysparm_query !== undefined){
if(typeof data.sysparm_query !== "string"){
const err1 = {instancePath:instancePath+"/sysparm_query",schemaPath:"#/properties/sysparm_query/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sysparm_limit !== undefined){
let data1 = data.sysparm_limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/sysparm_limit",schemaPath:"#/properties/sysparm_limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/sysparm_limit",schemaPath:"#/properties/sysparm_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.sysparm_offset !== undefined){
let data2 = data.sysparm_offset;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/sysparm_offset",schemaPath:"#/properties/sysparm_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/sysparm_offset",schemaPath:"#/properties/sysparm_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["account.list output"] = validate1;
const schema1 = {"type":"array","items":{"$ref":"pack:/$defs/account"},"$id":"pack:/check1"};
const schema2 = {"type":"object","properties":{"sys_id":{"type":"string"},"number":{"type":"string"},"name":{"type":"string"},"account_code":{"type":"string"},"account_path":{"type":"string"},"account_parent":{"type":"string"},"parent":{"type":"string"},"customer":{"type":["string","boolean"]},"partner":{"type":["string","boolean"]},"primary":{"type":["string","boolean"]},"vendor":{"type":["string","boolean"]},"manufacturer":{"type":["string","boolean"]},"primary_contact":{"type":"string"},"contact":{"type":"string"},"phone":{"type":"string"},"fax_phone":{"type":"string"},"website":{"type":"string"},"street":{"type":"string"},"city":{"type":"string"},"state":{"type":"string"},"zip":{"type":"string"},"country":{"type":"string"},"latitude":{"type":["string","number"]},"longitude":{"type":["string","number"]},"lat_long_error":{"type":"string"},"registration_code":{"type":"string"},"rank_tier":{"type":"string"},"active_escalation":{"type":"string"},"notes":{"type":"string"},"num_employees":{"type":["string","integer"]},"revenue_per_year":{"type":["string","number"]},"profits":{"type":["string","number"]},"market_cap":{"type":["string","number"]},"discount":{"type":["string","number"]},"fiscal_year":{"type":"string"},"publicly_traded":{"type":["string","boolean"]},"stock_symbol":{"type":"string"},"stock_price":{"type":"string"},"vendor_type":{"type":"string"},"vendor_manager":{"type":"string"},"theme":{"type":"string"},"banner_text":{"type":"string"},"banner_image":{"type":"string"},"banner_image_light":{"type":"string"},"apple_icon":{"type":"string"},"sys_class_name":{"type":"string"},"sys_created_on":{"type":"string"},"sys_created_by":{"type":"string"},"sys_updated_on":{"type":"string"},"sys_updated_by":{"type":"string"},"sys_mod_count":{"type":["string","integer"]},"sys_tags":{"type":"string"}},"$id":"pack:/$defs/account"};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/account" */;
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
const err0 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/account/properties/sys_id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/number",schemaPath:"#/$defs/account/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/account/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.account_code !== undefined){
if(typeof data.account_code !== "string"){
const err3 = {instancePath:instancePath+"/account_code",schemaPath:"#/$defs/account/properties/account_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.account_path !== undefined){
if(typeof data.account_path !== "string"){
const err4 = {instancePath:instancePath+"/account_path",schemaPath:"#/$defs/account/properties/account_path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.account_parent !== undefined){
if(typeof data.account_parent !== "string"){
const err5 = {instancePath:instancePath+"/account_parent",schemaPath:"#/$defs/account/properties/account_parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.parent !== undefined){
if(typeof data.parent !== "string"){
const err6 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/account/properties/parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.customer !== undefined){
let data7 = data.customer;
if((typeof data7 !== "string") && (typeof data7 !== "boolean")){
const err7 = {instancePath:instancePath+"/customer",schemaPath:"#/$defs/account/properties/customer/type",keyword:"type",params:{type: schema2.properties.customer.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.partner !== undefined){
let data8 = data.partner;
if((typeof data8 !== "string") && (typeof data8 !== "boolean")){
const err8 = {instancePath:instancePath+"/partner",schemaPath:"#/$defs/account/properties/partner/type",keyword:"type",params:{type: schema2.properties.partner.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.primary !== undefined){
let data9 = data.primary;
if((typeof data9 !== "string") && (typeof data9 !== "boolean")){
const err9 = {instancePath:instancePath+"/primary",schemaPath:"#/$defs/account/properties/primary/type",keyword:"type",params:{type: schema2.properties.primary.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.vendor !== undefined){
let data10 = data.vendor;
if((typeof data10 !== "string") && (typeof data10 !== "boolean")){
const err10 = {instancePath:instancePath+"/vendor",schemaPath:"#/$defs/account/properties/vendor/type",keyword:"type",params:{type: schema2.properties.vendor.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.manufacturer !== undefined){
let data11 = data.manufacturer;
if((typeof data11 !== "string") && (typeof data11 !== "boolean")){
const err11 = {instancePath:instancePath+"/manufacturer",schemaPath:"#/$defs/account/properties/manufacturer/type",keyword:"type",params:{type: schema2.properties.manufacturer.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.primary_contact !== undefined){
if(typeof data.primary_contact !== "string"){
const err12 = {instancePath:instancePath+"/primary_contact",schemaPath:"#/$defs/account/properties/primary_contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.contact !== undefined){
if(typeof data.contact !== "string"){
const err13 = {instancePath:instancePath+"/contact",schemaPath:"#/$defs/account/properties/contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err14 = {instancePath:instancePath+"/phone",schemaPath:"#/$defs/account/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.fax_phone !== undefined){
if(typeof data.fax_phone !== "string"){
const err15 = {instancePath:instancePath+"/fax_phone",schemaPath:"#/$defs/account/properties/fax_phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.website !== undefined){
if(typeof data.website !== "string"){
const err16 = {instancePath:instancePath+"/website",schemaPath:"#/$defs/account/properties/website/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.street !== undefined){
if(typeof data.street !== "string"){
const err17 = {instancePath:instancePath+"/street",schemaPath:"#/$defs/account/properties/street/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.city !== undefined){
if(typeof data.city !== "string"){
const err18 = {instancePath:instancePath+"/city",schemaPath:"#/$defs/account/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err19 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/account/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.zip !== undefined){
if(typeof data.zip !== "string"){
const err20 = {instancePath:instancePath+"/zip",schemaPath:"#/$defs/account/properties/zip/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
const err21 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/account/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.latitude !== undefined){
let data22 = data.latitude;
if((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))){
const err22 = {instancePath:instancePath+"/latitude",schemaPath:"#/$defs/account/properties/latitude/type",keyword:"type",params:{type: schema2.properties.latitude.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.longitude !== undefined){
let data23 = data.longitude;
if((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))){
const err23 = {instancePath:instancePath+"/longitude",schemaPath:"#/$defs/account/properties/longitude/type",keyword:"type",params:{type: schema2.properties.longitude.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.lat_long_error !== undefined){
if(typeof data.lat_long_error !== "string"){
const err24 = {instancePath:instancePath+"/lat_long_error",schemaPath:"#/$defs/account/properties/lat_long_error/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.registration_code !== undefined){
if(typeof data.registration_code !== "string"){
const err25 = {instancePath:instancePath+"/registration_code",schemaPath:"#/$defs/account/properties/registration_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.rank_tier !== undefined){
if(typeof data.rank_tier !== "string"){
const err26 = {instancePath:instancePath+"/rank_tier",schemaPath:"#/$defs/account/properties/rank_tier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.active_escalation !== undefined){
if(typeof data.active_escalation !== "string"){
const err27 = {instancePath:instancePath+"/active_escalation",schemaPath:"#/$defs/account/properties/active_escalation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
const err28 = {instancePath:instancePath+"/notes",schemaPath:"#/$defs/account/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.num_employees !== undefined){
let data29 = data.num_employees;
if((typeof data29 !== "string") && (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29))))){
const err29 = {instancePath:instancePath+"/num_employees",schemaPath:"#/$defs/account/properties/num_employees/type",keyword:"type",params:{type: schema2.properties.num_employees.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.revenue_per_year !== undefined){
let data30 = data.revenue_per_year;
if((typeof data30 !== "string") && (!((typeof data30 == "number") && (isFinite(data30))))){
const err30 = {instancePath:instancePath+"/revenue_per_year",schemaPath:"#/$defs/account/properties/revenue_per_year/type",keyword:"type",params:{type: schema2.properties.revenue_per_year.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.profits !== undefined){
let data31 = data.profits;
if((typeof data31 !== "string") && (!((typeof data31 == "number") && (isFinite(data31))))){
const err31 = {instancePath:instancePath+"/profits",schemaPath:"#/$defs/account/properties/profits/type",keyword:"type",params:{type: schema2.properties.profits.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.market_cap !== undefined){
let data32 = data.market_cap;
if((typeof data32 !== "string") && (!((typeof data32 == "number") && (isFinite(data32))))){
const err32 = {instancePath:instancePath+"/market_cap",schemaPath:"#/$defs/account/properties/market_cap/type",keyword:"type",params:{type: schema2.properties.market_cap.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.discount !== undefined){
let data33 = data.discount;
if((typeof data33 !== "string") && (!((typeof data33 == "number") && (isFinite(data33))))){
const err33 = {instancePath:instancePath+"/discount",schemaPath:"#/$defs/account/properties/discount/type",keyword:"type",params:{type: schema2.properties.discount.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.fiscal_year !== undefined){
if(typeof data.fiscal_year !== "string"){
const err34 = {instancePath:instancePath+"/fiscal_year",schemaPath:"#/$defs/account/properties/fiscal_year/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.publicly_traded !== undefined){
let data35 = data.publicly_traded;
if((typeof data35 !== "string") && (typeof data35 !== "boolean")){
const err35 = {instancePath:instancePath+"/publicly_traded",schemaPath:"#/$defs/account/properties/publicly_traded/type",keyword:"type",params:{type: schema2.properties.publicly_traded.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.stock_symbol !== undefined){
if(typeof data.stock_symbol !== "string"){
const err36 = {instancePath:instancePath+"/stock_symbol",schemaPath:"#/$defs/account/properties/stock_symbol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.stock_price !== undefined){
if(typeof data.stock_price !== "string"){
const err37 = {instancePath:instancePath+"/stock_price",schemaPath:"#/$defs/account/properties/stock_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.vendor_type !== undefined){
if(typeof data.vendor_type !== "string"){
const err38 = {instancePath:instancePath+"/vendor_type",schemaPath:"#/$defs/account/properties/vendor_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.vendor_manager !== undefined){
if(typeof data.vendor_manager !== "string"){
const err39 = {instancePath:instancePath+"/vendor_manager",schemaPath:"#/$defs/account/properties/vendor_manager/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.theme !== undefined){
if(typeof data.theme !== "string"){
const err40 = {instancePath:instancePath+"/theme",schemaPath:"#/$defs/account/properties/theme/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.banner_text !== undefined){
if(typeof data.banner_text !== "string"){
const err41 = {instancePath:instancePath+"/banner_text",schemaPath:"#/$defs/account/properties/banner_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.banner_image !== undefined){
if(typeof data.banner_image !== "string"){
const err42 = {instancePath:instancePath+"/banner_image",schemaPath:"#/$defs/account/properties/banner_image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.banner_image_light !== undefined){
if(typeof data.banner_image_light !== "string"){
const err43 = {instancePath:instancePath+"/banner_image_light",schemaPath:"#/$defs/account/properties/banner_image_light/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.apple_icon !== undefined){
if(typeof data.apple_icon !== "string"){
const err44 = {instancePath:instancePath+"/apple_icon",schemaPath:"#/$defs/account/properties/apple_icon/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.sys_class_name !== undefined){
if(typeof data.sys_class_name !== "string"){
const err45 = {instancePath:instancePath+"/sys_class_name",schemaPath:"#/$defs/account/properties/sys_class_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.sys_created_on !== undefined){
if(typeof data.sys_created_on !== "string"){
const err46 = {instancePath:instancePath+"/sys_created_on",schemaPath:"#/$defs/account/properties/sys_created_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.sys_created_by !== undefined){
if(typeof data.sys_created_by !== "string"){
const err47 = {instancePath:instancePath+"/sys_created_by",schemaPath:"#/$defs/account/properties/sys_created_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.sys_updated_on !== undefined){
if(typeof data.sys_updated_on !== "string"){
const err48 = {instancePath:instancePath+"/sys_updated_on",schemaPath:"#/$defs/account/properties/sys_updated_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.sys_updated_by !== undefined){
if(typeof data.sys_updated_by !== "string"){
const err49 = {instancePath:instancePath+"/sys_updated_by",schemaPath:"#/$defs/account/properties/sys_updated_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.sys_mod_count !== undefined){
let data50 = data.sys_mod_count;
if((typeof data50 !== "string") && (!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50))))){
const err50 = {instancePath:instancePath+"/sys_mod_count",schemaPath:"#/$defs/account/properties/sys_mod_count/type",keyword:"type",params:{type: schema2.properties.sys_mod_count.type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.sys_tags !== undefined){
if(typeof data.sys_tags !== "string"){
const err51 = {instancePath:instancePath+"/sys_tags",schemaPath:"#/$defs/account/properties/sys_tags/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/$defs/account/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"sys_id":true,"number":true,"name":true,"account_code":true,"account_path":true,"account_parent":true,"parent":true,"customer":true,"partner":true,"primary":true,"vendor":true,"manufacturer":true,"primary_contact":true,"contact":true,"phone":true,"fax_phone":true,"website":true,"street":true,"city":true,"state":true,"zip":true,"country":true,"latitude":true,"longitude":true,"lat_long_error":true,"registration_code":true,"rank_tier":true,"active_escalation":true,"notes":true,"num_employees":true,"revenue_per_year":true,"profits":true,"market_cap":true,"discount":true,"fiscal_year":true,"publicly_traded":true,"stock_symbol":true,"stock_price":true,"vendor_type":true,"vendor_manager":true,"theme":true,"banner_text":true,"banner_image":true,"banner_image_light":true,"apple_icon":true,"sys_class_name":true,"sys_created_on":true,"sys_created_by":true,"sys_updated_on":true,"sys_updated_by":true,"sys_mod_count":true,"sys_tags":true},"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : (validate2.errors.forEach((one) => vErrors.push(one)), vErrors);
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
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

exports["account.get input"] = validate4;
const schema3 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"}},"$id":"pack:/check2"};

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
if(!(key0 === "id")){
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

exports["account.get output"] = validate5;
const schema4 = {"$ref":"pack:/$defs/account","$id":"pack:/check3"};

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
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : (validate2.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":{"sys_id":true,"number":true,"name":true,"account_code":true,"account_path":true,"account_parent":true,"parent":true,"customer":true,"partner":true,"primary":true,"vendor":true,"manufacturer":true,"primary_contact":true,"contact":true,"phone":true,"fax_phone":true,"website":true,"street":true,"city":true,"state":true,"zip":true,"country":true,"latitude":true,"longitude":true,"lat_long_error":true,"registration_code":true,"rank_tier":true,"active_escalation":true,"notes":true,"num_employees":true,"revenue_per_year":true,"profits":true,"market_cap":true,"discount":true,"fiscal_year":true,"publicly_traded":true,"stock_symbol":true,"stock_price":true,"vendor_type":true,"vendor_manager":true,"theme":true,"banner_text":true,"banner_image":true,"banner_image_light":true,"apple_icon":true,"sys_class_name":true,"sys_created_on":true,"sys_created_by":true,"sys_updated_on":true,"sys_updated_by":true,"sys_mod_count":true,"sys_tags":true},"dynamicProps":false,"dynamicItems":false};

