// @ts-nocheck
// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.
import { isDeepStrictEqual } from 'node:util';
import type { Check } from '../issues.ts';
import { lengthOf } from '../lengthOf.ts';


const check0 = validate0;
const schema0 = {"type":"object","required":["hostname","user","password"],"additionalProperties":false,"properties":{"hostname":{"type":"string"},"user":{"type":"string"},"password":{"type":"string","format":"password","writeOnly":true},"auth":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"const":"basic","type":"string"}}}},"$id":"pack:/check0"};

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
if(data.hostname === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hostname"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.user === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.password === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "hostname") || (key0 === "user")) || (key0 === "password")) || (key0 === "auth"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.hostname !== undefined){
if(typeof data.hostname !== "string"){
const err4 = {instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
const err5 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.password !== undefined){
if(!(typeof data.password === "string")){
const err6 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.auth !== undefined){
let data3 = data.auth;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err7 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!(key1 === "type")){
const err8 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.type !== undefined){
let data4 = data3.type;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("basic" !== data4){
const err10 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/properties/type/const",keyword:"const",params:{allowedValue: "basic"}};
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
const err11 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"}};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check1 = validate1;
const schema1 = {"type":"object","additionalProperties":false,"properties":{"sysparm_query":{"type":"string"},"sysparm_limit":{"type":"integer","minimum":1},"sysparm_offset":{"type":"integer","minimum":0}},"$id":"pack:/check1"};

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
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check2 = validate2;
const schema2 = {"type":"array","items":{"$ref":"pack:/$defs/account"},"$id":"pack:/check2"};
const schema3 = {"type":"object","properties":{"sys_id":{"type":"string"},"number":{"type":"string"},"name":{"type":"string"},"account_code":{"type":"string"},"account_path":{"type":"string"},"account_parent":{"type":"string"},"parent":{"type":"string"},"customer":{"type":["string","boolean"]},"partner":{"type":["string","boolean"]},"primary":{"type":["string","boolean"]},"vendor":{"type":["string","boolean"]},"manufacturer":{"type":["string","boolean"]},"primary_contact":{"type":"string"},"contact":{"type":"string"},"phone":{"type":"string"},"fax_phone":{"type":"string"},"website":{"type":"string"},"street":{"type":"string"},"city":{"type":"string"},"state":{"type":"string"},"zip":{"type":"string"},"country":{"type":"string"},"latitude":{"type":["string","number"]},"longitude":{"type":["string","number"]},"lat_long_error":{"type":"string"},"registration_code":{"type":"string"},"rank_tier":{"type":"string"},"active_escalation":{"type":"string"},"notes":{"type":"string"},"num_employees":{"type":["string","integer"]},"revenue_per_year":{"type":["string","number"]},"profits":{"type":["string","number"]},"market_cap":{"type":["string","number"]},"discount":{"type":["string","number"]},"fiscal_year":{"type":"string"},"publicly_traded":{"type":["string","boolean"]},"stock_symbol":{"type":"string"},"stock_price":{"type":"string"},"vendor_type":{"type":"string"},"vendor_manager":{"type":"string"},"theme":{"type":"string"},"banner_text":{"type":"string"},"banner_image":{"type":"string"},"banner_image_light":{"type":"string"},"apple_icon":{"type":"string"},"sys_class_name":{"type":"string"},"sys_created_on":{"type":"string"},"sys_created_by":{"type":"string"},"sys_updated_on":{"type":"string"},"sys_updated_by":{"type":"string"},"sys_mod_count":{"type":["string","integer"]},"sys_tags":{"type":"string"}},"$id":"pack:/$defs/account"};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/account" */;
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
const err7 = {instancePath:instancePath+"/customer",schemaPath:"#/$defs/account/properties/customer/type",keyword:"type",params:{type: schema3.properties.customer.type}};
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
const err8 = {instancePath:instancePath+"/partner",schemaPath:"#/$defs/account/properties/partner/type",keyword:"type",params:{type: schema3.properties.partner.type}};
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
const err9 = {instancePath:instancePath+"/primary",schemaPath:"#/$defs/account/properties/primary/type",keyword:"type",params:{type: schema3.properties.primary.type}};
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
const err10 = {instancePath:instancePath+"/vendor",schemaPath:"#/$defs/account/properties/vendor/type",keyword:"type",params:{type: schema3.properties.vendor.type}};
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
const err11 = {instancePath:instancePath+"/manufacturer",schemaPath:"#/$defs/account/properties/manufacturer/type",keyword:"type",params:{type: schema3.properties.manufacturer.type}};
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
const err22 = {instancePath:instancePath+"/latitude",schemaPath:"#/$defs/account/properties/latitude/type",keyword:"type",params:{type: schema3.properties.latitude.type}};
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
const err23 = {instancePath:instancePath+"/longitude",schemaPath:"#/$defs/account/properties/longitude/type",keyword:"type",params:{type: schema3.properties.longitude.type}};
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
const err29 = {instancePath:instancePath+"/num_employees",schemaPath:"#/$defs/account/properties/num_employees/type",keyword:"type",params:{type: schema3.properties.num_employees.type}};
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
const err30 = {instancePath:instancePath+"/revenue_per_year",schemaPath:"#/$defs/account/properties/revenue_per_year/type",keyword:"type",params:{type: schema3.properties.revenue_per_year.type}};
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
const err31 = {instancePath:instancePath+"/profits",schemaPath:"#/$defs/account/properties/profits/type",keyword:"type",params:{type: schema3.properties.profits.type}};
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
const err32 = {instancePath:instancePath+"/market_cap",schemaPath:"#/$defs/account/properties/market_cap/type",keyword:"type",params:{type: schema3.properties.market_cap.type}};
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
const err33 = {instancePath:instancePath+"/discount",schemaPath:"#/$defs/account/properties/discount/type",keyword:"type",params:{type: schema3.properties.discount.type}};
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
const err35 = {instancePath:instancePath+"/publicly_traded",schemaPath:"#/$defs/account/properties/publicly_traded/type",keyword:"type",params:{type: schema3.properties.publicly_traded.type}};
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
const err50 = {instancePath:instancePath+"/sys_mod_count",schemaPath:"#/$defs/account/properties/sys_mod_count/type",keyword:"type",params:{type: schema3.properties.sys_mod_count.type}};
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
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":{"sys_id":true,"number":true,"name":true,"account_code":true,"account_path":true,"account_parent":true,"parent":true,"customer":true,"partner":true,"primary":true,"vendor":true,"manufacturer":true,"primary_contact":true,"contact":true,"phone":true,"fax_phone":true,"website":true,"street":true,"city":true,"state":true,"zip":true,"country":true,"latitude":true,"longitude":true,"lat_long_error":true,"registration_code":true,"rank_tier":true,"active_escalation":true,"notes":true,"num_employees":true,"revenue_per_year":true,"profits":true,"market_cap":true,"discount":true,"fiscal_year":true,"publicly_traded":true,"stock_symbol":true,"stock_price":true,"vendor_type":true,"vendor_manager":true,"theme":true,"banner_text":true,"banner_image":true,"banner_image_light":true,"apple_icon":true,"sys_class_name":true,"sys_created_on":true,"sys_created_by":true,"sys_updated_on":true,"sys_updated_by":true,"sys_mod_count":true,"sys_tags":true},"dynamicProps":false,"dynamicItems":false};


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check2" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
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
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check3 = validate5;
const schema4 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"}},"$id":"pack:/check3"};

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
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check4 = validate6;
const schema5 = {"$ref":"pack:/$defs/account","$id":"pack:/check4"};

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
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":{"sys_id":true,"number":true,"name":true,"account_code":true,"account_path":true,"account_parent":true,"parent":true,"customer":true,"partner":true,"primary":true,"vendor":true,"manufacturer":true,"primary_contact":true,"contact":true,"phone":true,"fax_phone":true,"website":true,"street":true,"city":true,"state":true,"zip":true,"country":true,"latitude":true,"longitude":true,"lat_long_error":true,"registration_code":true,"rank_tier":true,"active_escalation":true,"notes":true,"num_employees":true,"revenue_per_year":true,"profits":true,"market_cap":true,"discount":true,"fiscal_year":true,"publicly_traded":true,"stock_symbol":true,"stock_price":true,"vendor_type":true,"vendor_manager":true,"theme":true,"banner_text":true,"banner_image":true,"banner_image_light":true,"apple_icon":true,"sys_class_name":true,"sys_created_on":true,"sys_created_by":true,"sys_updated_on":true,"sys_updated_by":true,"sys_mod_count":true,"sys_tags":true},"dynamicProps":false,"dynamicItems":false};

const check5 = validate8;
const schema6 = {"type":"object","additionalProperties":false,"properties":{"sysparm_query":{"type":"string"},"sysparm_limit":{"type":"integer","minimum":1},"sysparm_offset":{"type":"integer","minimum":0}},"$id":"pack:/check5"};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check5" */;
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
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check6 = validate9;
const schema7 = {"type":"array","items":{"$ref":"pack:/$defs/consumer"},"$id":"pack:/check6"};
const schema8 = {"type":"object","properties":{"sys_id":{"type":"string"},"number":{"type":"string"},"name":{"type":"string"},"prefix":{"type":"string"},"first_name":{"type":"string"},"middle_name":{"type":"string"},"last_name":{"type":"string"},"suffix":{"type":"string"},"title":{"type":"string"},"gender":{"type":"string"},"email":{"type":"string"},"mobile_phone":{"type":"string"},"home_phone":{"type":"string"},"business_phone":{"type":"string"},"fax":{"type":"string"},"street":{"type":"string"},"city":{"type":"string"},"state":{"type":"string"},"zip":{"type":"string"},"country":{"type":"string"},"household":{"type":"string"},"primary":{"type":["string","boolean"]},"user":{"type":"string"},"active":{"type":["string","boolean"]},"notification":{"type":["string","integer"]},"preferred_language":{"type":"string"},"time_zone":{"type":"string"},"date_format":{"type":"string"},"time_format":{"type":"string"},"notes":{"type":"string"},"photo":{"type":"string"},"sys_created_on":{"type":"string"},"sys_created_by":{"type":"string"},"sys_updated_on":{"type":"string"},"sys_updated_by":{"type":"string"},"sys_mod_count":{"type":["string","integer"]},"sys_domain":{"type":"string"},"sys_tags":{"type":"string"}},"patternProperties":{"^u_":{}},"$id":"pack:/$defs/consumer"};
const pattern0 = new RegExp("^u_", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/consumer" */;
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
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err0 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/consumer/properties/sys_id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/number",schemaPath:"#/$defs/consumer/properties/number/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/consumer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
const err3 = {instancePath:instancePath+"/prefix",schemaPath:"#/$defs/consumer/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.first_name !== undefined){
if(typeof data.first_name !== "string"){
const err4 = {instancePath:instancePath+"/first_name",schemaPath:"#/$defs/consumer/properties/first_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.middle_name !== undefined){
if(typeof data.middle_name !== "string"){
const err5 = {instancePath:instancePath+"/middle_name",schemaPath:"#/$defs/consumer/properties/middle_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.last_name !== undefined){
if(typeof data.last_name !== "string"){
const err6 = {instancePath:instancePath+"/last_name",schemaPath:"#/$defs/consumer/properties/last_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.suffix !== undefined){
if(typeof data.suffix !== "string"){
const err7 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/consumer/properties/suffix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/consumer/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err9 = {instancePath:instancePath+"/gender",schemaPath:"#/$defs/consumer/properties/gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err10 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/consumer/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.mobile_phone !== undefined){
if(typeof data.mobile_phone !== "string"){
const err11 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/$defs/consumer/properties/mobile_phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.home_phone !== undefined){
if(typeof data.home_phone !== "string"){
const err12 = {instancePath:instancePath+"/home_phone",schemaPath:"#/$defs/consumer/properties/home_phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.business_phone !== undefined){
if(typeof data.business_phone !== "string"){
const err13 = {instancePath:instancePath+"/business_phone",schemaPath:"#/$defs/consumer/properties/business_phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.fax !== undefined){
if(typeof data.fax !== "string"){
const err14 = {instancePath:instancePath+"/fax",schemaPath:"#/$defs/consumer/properties/fax/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.street !== undefined){
if(typeof data.street !== "string"){
const err15 = {instancePath:instancePath+"/street",schemaPath:"#/$defs/consumer/properties/street/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.city !== undefined){
if(typeof data.city !== "string"){
const err16 = {instancePath:instancePath+"/city",schemaPath:"#/$defs/consumer/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err17 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/consumer/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.zip !== undefined){
if(typeof data.zip !== "string"){
const err18 = {instancePath:instancePath+"/zip",schemaPath:"#/$defs/consumer/properties/zip/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
const err19 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/consumer/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.household !== undefined){
if(typeof data.household !== "string"){
const err20 = {instancePath:instancePath+"/household",schemaPath:"#/$defs/consumer/properties/household/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.primary !== undefined){
let data21 = data.primary;
if((typeof data21 !== "string") && (typeof data21 !== "boolean")){
const err21 = {instancePath:instancePath+"/primary",schemaPath:"#/$defs/consumer/properties/primary/type",keyword:"type",params:{type: schema8.properties.primary.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
const err22 = {instancePath:instancePath+"/user",schemaPath:"#/$defs/consumer/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.active !== undefined){
let data23 = data.active;
if((typeof data23 !== "string") && (typeof data23 !== "boolean")){
const err23 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/consumer/properties/active/type",keyword:"type",params:{type: schema8.properties.active.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.notification !== undefined){
let data24 = data.notification;
if((typeof data24 !== "string") && (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24))))){
const err24 = {instancePath:instancePath+"/notification",schemaPath:"#/$defs/consumer/properties/notification/type",keyword:"type",params:{type: schema8.properties.notification.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.preferred_language !== undefined){
if(typeof data.preferred_language !== "string"){
const err25 = {instancePath:instancePath+"/preferred_language",schemaPath:"#/$defs/consumer/properties/preferred_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.time_zone !== undefined){
if(typeof data.time_zone !== "string"){
const err26 = {instancePath:instancePath+"/time_zone",schemaPath:"#/$defs/consumer/properties/time_zone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.date_format !== undefined){
if(typeof data.date_format !== "string"){
const err27 = {instancePath:instancePath+"/date_format",schemaPath:"#/$defs/consumer/properties/date_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.time_format !== undefined){
if(typeof data.time_format !== "string"){
const err28 = {instancePath:instancePath+"/time_format",schemaPath:"#/$defs/consumer/properties/time_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
const err29 = {instancePath:instancePath+"/notes",schemaPath:"#/$defs/consumer/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.photo !== undefined){
if(typeof data.photo !== "string"){
const err30 = {instancePath:instancePath+"/photo",schemaPath:"#/$defs/consumer/properties/photo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.sys_created_on !== undefined){
if(typeof data.sys_created_on !== "string"){
const err31 = {instancePath:instancePath+"/sys_created_on",schemaPath:"#/$defs/consumer/properties/sys_created_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.sys_created_by !== undefined){
if(typeof data.sys_created_by !== "string"){
const err32 = {instancePath:instancePath+"/sys_created_by",schemaPath:"#/$defs/consumer/properties/sys_created_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.sys_updated_on !== undefined){
if(typeof data.sys_updated_on !== "string"){
const err33 = {instancePath:instancePath+"/sys_updated_on",schemaPath:"#/$defs/consumer/properties/sys_updated_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.sys_updated_by !== undefined){
if(typeof data.sys_updated_by !== "string"){
const err34 = {instancePath:instancePath+"/sys_updated_by",schemaPath:"#/$defs/consumer/properties/sys_updated_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.sys_mod_count !== undefined){
let data35 = data.sys_mod_count;
if((typeof data35 !== "string") && (!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35))))){
const err35 = {instancePath:instancePath+"/sys_mod_count",schemaPath:"#/$defs/consumer/properties/sys_mod_count/type",keyword:"type",params:{type: schema8.properties.sys_mod_count.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.sys_domain !== undefined){
if(typeof data.sys_domain !== "string"){
const err36 = {instancePath:instancePath+"/sys_domain",schemaPath:"#/$defs/consumer/properties/sys_domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.sys_tags !== undefined){
if(typeof data.sys_tags !== "string"){
const err37 = {instancePath:instancePath+"/sys_tags",schemaPath:"#/$defs/consumer/properties/sys_tags/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var props0 = {};
props0.sys_id = true;
props0.number = true;
props0.name = true;
props0.prefix = true;
props0.first_name = true;
props0.middle_name = true;
props0.last_name = true;
props0.suffix = true;
props0.title = true;
props0.gender = true;
props0.email = true;
props0.mobile_phone = true;
props0.home_phone = true;
props0.business_phone = true;
props0.fax = true;
props0.street = true;
props0.city = true;
props0.state = true;
props0.zip = true;
props0.country = true;
props0.household = true;
props0.primary = true;
props0.user = true;
props0.active = true;
props0.notification = true;
props0.preferred_language = true;
props0.time_zone = true;
props0.date_format = true;
props0.time_format = true;
props0.notes = true;
props0.photo = true;
props0.sys_created_on = true;
props0.sys_created_by = true;
props0.sys_updated_on = true;
props0.sys_updated_by = true;
props0.sys_mod_count = true;
props0.sys_domain = true;
props0.sys_tags = true;
for(const key0 in data){
if(pattern0.test(key0)){
props0[key0] = true;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/$defs/consumer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate10.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate10.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check6" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
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
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check7 = validate12;
const schema9 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"}},"$id":"pack:/check7"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check7" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
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
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check8 = validate13;
const schema10 = {"$ref":"pack:/$defs/consumer","$id":"pack:/check8"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check8" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate10(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
else {
var props0 = validate10.evaluated.props;
}
validate13.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate13.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check9 = validate15;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"first_name":{"type":"string","maxLength":50},"last_name":{"type":"string","maxLength":50},"email":{"type":"string","maxLength":100},"mobile_phone":{"type":"string","maxLength":40},"home_phone":{"type":"string","maxLength":40},"business_phone":{"type":"string","maxLength":40},"fax":{"type":"string","maxLength":40},"street":{"type":"string","maxLength":255},"city":{"type":"string","maxLength":100},"state":{"type":"string","maxLength":100},"zip":{"type":"string","maxLength":40},"country":{"type":"string","maxLength":40},"prefix":{"type":"string","maxLength":40},"middle_name":{"type":"string","maxLength":50},"suffix":{"type":"string"},"name":{"type":"string","maxLength":152},"title":{"type":"string","maxLength":60},"gender":{"type":"string","maxLength":40},"notes":{"type":"string","maxLength":4000},"household":{"type":"string"},"primary":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"user":{"type":"string"},"preferred_language":{"type":"string","maxLength":3},"time_zone":{"type":"string","maxLength":40},"date_format":{"type":"string","maxLength":40,"enum":["","dd-mm-yyyy","dd/mm/yyyy","dd.mm.yyyy","mm-dd-yyyy","yyyy-mm-dd"]},"time_format":{"type":"string","maxLength":40,"enum":["","hh.mm.ss a","hh:mm:ss a","HH.mm.ss","HH:mm:ss"]},"notification":{"type":["integer","string"],"enum":[1,2,"1","2"],"maxLength":40},"active":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"photo":{"type":"string"},"social_channel":{"type":"string"},"social_handle":{"type":"string"},"social_handle_url":{"type":"string"}},"$id":"pack:/check9"};
const func0 = Object.prototype.hasOwnProperty;
const func1 = lengthOf;

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check9" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema11.properties, key0))){
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
if(data.first_name !== undefined){
let data0 = data.first_name;
if(typeof data0 === "string"){
if(func1(data0) > 50){
const err1 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/maxLength",keyword:"maxLength",params:{limit: 50}};
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
const err2 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.last_name !== undefined){
let data1 = data.last_name;
if(typeof data1 === "string"){
if(func1(data1) > 50){
const err3 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(func1(data2) > 100){
const err5 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.mobile_phone !== undefined){
let data3 = data.mobile_phone;
if(typeof data3 === "string"){
if(func1(data3) > 40){
const err7 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/properties/mobile_phone/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/properties/mobile_phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.home_phone !== undefined){
let data4 = data.home_phone;
if(typeof data4 === "string"){
if(func1(data4) > 40){
const err9 = {instancePath:instancePath+"/home_phone",schemaPath:"#/properties/home_phone/maxLength",keyword:"maxLength",params:{limit: 40}};
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
const err10 = {instancePath:instancePath+"/home_phone",schemaPath:"#/properties/home_phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.business_phone !== undefined){
let data5 = data.business_phone;
if(typeof data5 === "string"){
if(func1(data5) > 40){
const err11 = {instancePath:instancePath+"/business_phone",schemaPath:"#/properties/business_phone/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/business_phone",schemaPath:"#/properties/business_phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.fax !== undefined){
let data6 = data.fax;
if(typeof data6 === "string"){
if(func1(data6) > 40){
const err13 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.street !== undefined){
let data7 = data.street;
if(typeof data7 === "string"){
if(func1(data7) > 255){
const err15 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.city !== undefined){
let data8 = data.city;
if(typeof data8 === "string"){
if(func1(data8) > 100){
const err17 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"}};
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
let data9 = data.state;
if(typeof data9 === "string"){
if(func1(data9) > 100){
const err19 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.zip !== undefined){
let data10 = data.zip;
if(typeof data10 === "string"){
if(func1(data10) > 40){
const err21 = {instancePath:instancePath+"/zip",schemaPath:"#/properties/zip/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/zip",schemaPath:"#/properties/zip/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.country !== undefined){
let data11 = data.country;
if(typeof data11 === "string"){
if(func1(data11) > 40){
const err23 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.prefix !== undefined){
let data12 = data.prefix;
if(typeof data12 === "string"){
if(func1(data12) > 40){
const err25 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.middle_name !== undefined){
let data13 = data.middle_name;
if(typeof data13 === "string"){
if(func1(data13) > 50){
const err27 = {instancePath:instancePath+"/middle_name",schemaPath:"#/properties/middle_name/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/middle_name",schemaPath:"#/properties/middle_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.suffix !== undefined){
if(typeof data.suffix !== "string"){
const err29 = {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.name !== undefined){
let data15 = data.name;
if(typeof data15 === "string"){
if(func1(data15) > 152){
const err30 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 152}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.title !== undefined){
let data16 = data.title;
if(typeof data16 === "string"){
if(func1(data16) > 60){
const err32 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.gender !== undefined){
let data17 = data.gender;
if(typeof data17 === "string"){
if(func1(data17) > 40){
const err34 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.notes !== undefined){
let data18 = data.notes;
if(typeof data18 === "string"){
if(func1(data18) > 4000){
const err36 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit: 4000}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.household !== undefined){
if(typeof data.household !== "string"){
const err38 = {instancePath:instancePath+"/household",schemaPath:"#/properties/household/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.primary !== undefined){
let data20 = data.primary;
if((typeof data20 !== "boolean") && (typeof data20 !== "string")){
const err39 = {instancePath:instancePath+"/primary",schemaPath:"#/properties/primary/type",keyword:"type",params:{type: schema11.properties.primary.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((((data20 === true) || (data20 === false)) || (data20 === "true")) || (data20 === "false"))){
const err40 = {instancePath:instancePath+"/primary",schemaPath:"#/properties/primary/enum",keyword:"enum",params:{allowedValues: schema11.properties.primary.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
const err41 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.preferred_language !== undefined){
let data22 = data.preferred_language;
if(typeof data22 === "string"){
if(func1(data22) > 3){
const err42 = {instancePath:instancePath+"/preferred_language",schemaPath:"#/properties/preferred_language/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/preferred_language",schemaPath:"#/properties/preferred_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.time_zone !== undefined){
let data23 = data.time_zone;
if(typeof data23 === "string"){
if(func1(data23) > 40){
const err44 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.date_format !== undefined){
let data24 = data.date_format;
if(!((((((data24 === "") || (data24 === "dd-mm-yyyy")) || (data24 === "dd/mm/yyyy")) || (data24 === "dd.mm.yyyy")) || (data24 === "mm-dd-yyyy")) || (data24 === "yyyy-mm-dd"))){
const err46 = {instancePath:instancePath+"/date_format",schemaPath:"#/properties/date_format/enum",keyword:"enum",params:{allowedValues: schema11.properties.date_format.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data24 === "string"){
if(func1(data24) > 40){
const err47 = {instancePath:instancePath+"/date_format",schemaPath:"#/properties/date_format/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/date_format",schemaPath:"#/properties/date_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.time_format !== undefined){
let data25 = data.time_format;
if(!(((((data25 === "") || (data25 === "hh.mm.ss a")) || (data25 === "hh:mm:ss a")) || (data25 === "HH.mm.ss")) || (data25 === "HH:mm:ss"))){
const err49 = {instancePath:instancePath+"/time_format",schemaPath:"#/properties/time_format/enum",keyword:"enum",params:{allowedValues: schema11.properties.time_format.enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data25 === "string"){
if(func1(data25) > 40){
const err50 = {instancePath:instancePath+"/time_format",schemaPath:"#/properties/time_format/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/time_format",schemaPath:"#/properties/time_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.notification !== undefined){
let data26 = data.notification;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (typeof data26 !== "string")){
const err52 = {instancePath:instancePath+"/notification",schemaPath:"#/properties/notification/type",keyword:"type",params:{type: schema11.properties.notification.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((((data26 === 1) || (data26 === 2)) || (data26 === "1")) || (data26 === "2"))){
const err53 = {instancePath:instancePath+"/notification",schemaPath:"#/properties/notification/enum",keyword:"enum",params:{allowedValues: schema11.properties.notification.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data26 === "string"){
if(func1(data26) > 40){
const err54 = {instancePath:instancePath+"/notification",schemaPath:"#/properties/notification/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data.active !== undefined){
let data27 = data.active;
if((typeof data27 !== "boolean") && (typeof data27 !== "string")){
const err55 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: schema11.properties.active.type}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!((((data27 === true) || (data27 === false)) || (data27 === "true")) || (data27 === "false"))){
const err56 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/enum",keyword:"enum",params:{allowedValues: schema11.properties.active.enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.photo !== undefined){
if(typeof data.photo !== "string"){
const err57 = {instancePath:instancePath+"/photo",schemaPath:"#/properties/photo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.social_channel !== undefined){
if(typeof data.social_channel !== "string"){
const err58 = {instancePath:instancePath+"/social_channel",schemaPath:"#/properties/social_channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.social_handle !== undefined){
if(typeof data.social_handle !== "string"){
const err59 = {instancePath:instancePath+"/social_handle",schemaPath:"#/properties/social_handle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.social_handle_url !== undefined){
if(typeof data.social_handle_url !== "string"){
const err60 = {instancePath:instancePath+"/social_handle_url",schemaPath:"#/properties/social_handle_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check10 = validate16;
const schema12 = {"type":"string","$id":"pack:/check10"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check10" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
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
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check11 = validate17;
const schema13 = {"type":"object","additionalProperties":false,"properties":{"sysparm_query":{"type":"string"},"sysparm_limit":{"type":"integer","minimum":1},"sysparm_offset":{"type":"integer","minimum":0}},"$id":"pack:/check11"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check11" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
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
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check12 = validate18;
const schema14 = {"type":"array","items":{"$ref":"pack:/$defs/contact"},"$id":"pack:/check12"};
const schema15 = {"type":"object","properties":{"sys_id":{"type":"string"},"name":{"type":"string"},"introduction":{"type":"string"},"first_name":{"type":"string"},"middle_name":{"type":["string","number"]},"last_name":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"},"mobile_phone":{"type":"string"},"home_phone":{"type":"string"},"account":{"type":"string"},"company":{"type":"string"},"title":{"type":"string"},"department":{"type":"string"},"manager":{"type":"string"},"employee_number":{"type":"string"},"cost_center":{"type":"string"},"street":{"type":"string"},"city":{"type":"string"},"state":{"type":"string"},"zip":{"type":"string"},"country":{"type":"string"},"location":{"type":"string"},"building":{"type":"string"},"active":{"type":["string","boolean"]},"vip":{"type":["string","boolean"]},"gender":{"type":"string"},"edu_status":{"type":"string"},"source":{"type":"string"},"photo":{"type":"string"},"notification":{"type":["string","integer"]},"preferred_language":{"type":"string"},"time_zone":{"type":"string"},"date_format":{"type":"string"},"time_format":{"type":"string"},"calendar_integration":{"type":["string","integer"]},"user_name":{"type":"string"},"roles":{"type":"string"},"web_service_access_only":{"type":["string","boolean"]},"internal_integration_user":{"type":["string","boolean"]},"enable_multifactor_authn":{"type":["string","boolean"]},"locked_out":{"type":["string","boolean"]},"failed_attempts":{"type":["string","integer"]},"last_login":{"type":"string"},"last_login_time":{"type":"string"},"last_login_device":{"type":"string"},"ldap_server":{"type":"string"},"default_perspective":{"type":"string"},"schedule":{"type":"string"},"time_sheet_policy":{"type":"string"},"agent_status":{"type":"string"},"on_schedule":{"type":"string"},"geolocation_tracked":{"type":["string","boolean"]},"latitude":{"type":["string","number"]},"longitude":{"type":["string","number"]},"last_position_update":{"type":"string"},"sys_class_name":{"type":"string"},"sys_created_on":{"type":"string"},"sys_created_by":{"type":"string"},"sys_updated_on":{"type":"string"},"sys_updated_by":{"type":"string"},"sys_mod_count":{"type":["string","integer"]},"sys_domain":{"type":"string"},"sys_domain_path":{"type":"string"},"sys_tags":{"type":"string"}},"patternProperties":{"^u_":{}},"$id":"pack:/$defs/contact"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/contact" */;
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
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err0 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/contact/properties/sys_id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/contact/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.introduction !== undefined){
if(typeof data.introduction !== "string"){
const err2 = {instancePath:instancePath+"/introduction",schemaPath:"#/$defs/contact/properties/introduction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.first_name !== undefined){
if(typeof data.first_name !== "string"){
const err3 = {instancePath:instancePath+"/first_name",schemaPath:"#/$defs/contact/properties/first_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.middle_name !== undefined){
let data4 = data.middle_name;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err4 = {instancePath:instancePath+"/middle_name",schemaPath:"#/$defs/contact/properties/middle_name/type",keyword:"type",params:{type: schema15.properties.middle_name.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.last_name !== undefined){
if(typeof data.last_name !== "string"){
const err5 = {instancePath:instancePath+"/last_name",schemaPath:"#/$defs/contact/properties/last_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err6 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/contact/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err7 = {instancePath:instancePath+"/phone",schemaPath:"#/$defs/contact/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.mobile_phone !== undefined){
if(typeof data.mobile_phone !== "string"){
const err8 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/$defs/contact/properties/mobile_phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.home_phone !== undefined){
if(typeof data.home_phone !== "string"){
const err9 = {instancePath:instancePath+"/home_phone",schemaPath:"#/$defs/contact/properties/home_phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
const err10 = {instancePath:instancePath+"/account",schemaPath:"#/$defs/contact/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.company !== undefined){
if(typeof data.company !== "string"){
const err11 = {instancePath:instancePath+"/company",schemaPath:"#/$defs/contact/properties/company/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/contact/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.department !== undefined){
if(typeof data.department !== "string"){
const err13 = {instancePath:instancePath+"/department",schemaPath:"#/$defs/contact/properties/department/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.manager !== undefined){
if(typeof data.manager !== "string"){
const err14 = {instancePath:instancePath+"/manager",schemaPath:"#/$defs/contact/properties/manager/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.employee_number !== undefined){
if(typeof data.employee_number !== "string"){
const err15 = {instancePath:instancePath+"/employee_number",schemaPath:"#/$defs/contact/properties/employee_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.cost_center !== undefined){
if(typeof data.cost_center !== "string"){
const err16 = {instancePath:instancePath+"/cost_center",schemaPath:"#/$defs/contact/properties/cost_center/type",keyword:"type",params:{type: "string"}};
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
const err17 = {instancePath:instancePath+"/street",schemaPath:"#/$defs/contact/properties/street/type",keyword:"type",params:{type: "string"}};
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
const err18 = {instancePath:instancePath+"/city",schemaPath:"#/$defs/contact/properties/city/type",keyword:"type",params:{type: "string"}};
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
const err19 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/contact/properties/state/type",keyword:"type",params:{type: "string"}};
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
const err20 = {instancePath:instancePath+"/zip",schemaPath:"#/$defs/contact/properties/zip/type",keyword:"type",params:{type: "string"}};
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
const err21 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/contact/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
const err22 = {instancePath:instancePath+"/location",schemaPath:"#/$defs/contact/properties/location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.building !== undefined){
if(typeof data.building !== "string"){
const err23 = {instancePath:instancePath+"/building",schemaPath:"#/$defs/contact/properties/building/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.active !== undefined){
let data24 = data.active;
if((typeof data24 !== "string") && (typeof data24 !== "boolean")){
const err24 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/contact/properties/active/type",keyword:"type",params:{type: schema15.properties.active.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.vip !== undefined){
let data25 = data.vip;
if((typeof data25 !== "string") && (typeof data25 !== "boolean")){
const err25 = {instancePath:instancePath+"/vip",schemaPath:"#/$defs/contact/properties/vip/type",keyword:"type",params:{type: schema15.properties.vip.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err26 = {instancePath:instancePath+"/gender",schemaPath:"#/$defs/contact/properties/gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.edu_status !== undefined){
if(typeof data.edu_status !== "string"){
const err27 = {instancePath:instancePath+"/edu_status",schemaPath:"#/$defs/contact/properties/edu_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err28 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/contact/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.photo !== undefined){
if(typeof data.photo !== "string"){
const err29 = {instancePath:instancePath+"/photo",schemaPath:"#/$defs/contact/properties/photo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.notification !== undefined){
let data30 = data.notification;
if((typeof data30 !== "string") && (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30))))){
const err30 = {instancePath:instancePath+"/notification",schemaPath:"#/$defs/contact/properties/notification/type",keyword:"type",params:{type: schema15.properties.notification.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.preferred_language !== undefined){
if(typeof data.preferred_language !== "string"){
const err31 = {instancePath:instancePath+"/preferred_language",schemaPath:"#/$defs/contact/properties/preferred_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.time_zone !== undefined){
if(typeof data.time_zone !== "string"){
const err32 = {instancePath:instancePath+"/time_zone",schemaPath:"#/$defs/contact/properties/time_zone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.date_format !== undefined){
if(typeof data.date_format !== "string"){
const err33 = {instancePath:instancePath+"/date_format",schemaPath:"#/$defs/contact/properties/date_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.time_format !== undefined){
if(typeof data.time_format !== "string"){
const err34 = {instancePath:instancePath+"/time_format",schemaPath:"#/$defs/contact/properties/time_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.calendar_integration !== undefined){
let data35 = data.calendar_integration;
if((typeof data35 !== "string") && (!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35))))){
const err35 = {instancePath:instancePath+"/calendar_integration",schemaPath:"#/$defs/contact/properties/calendar_integration/type",keyword:"type",params:{type: schema15.properties.calendar_integration.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.user_name !== undefined){
if(typeof data.user_name !== "string"){
const err36 = {instancePath:instancePath+"/user_name",schemaPath:"#/$defs/contact/properties/user_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.roles !== undefined){
if(typeof data.roles !== "string"){
const err37 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/contact/properties/roles/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.web_service_access_only !== undefined){
let data38 = data.web_service_access_only;
if((typeof data38 !== "string") && (typeof data38 !== "boolean")){
const err38 = {instancePath:instancePath+"/web_service_access_only",schemaPath:"#/$defs/contact/properties/web_service_access_only/type",keyword:"type",params:{type: schema15.properties.web_service_access_only.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.internal_integration_user !== undefined){
let data39 = data.internal_integration_user;
if((typeof data39 !== "string") && (typeof data39 !== "boolean")){
const err39 = {instancePath:instancePath+"/internal_integration_user",schemaPath:"#/$defs/contact/properties/internal_integration_user/type",keyword:"type",params:{type: schema15.properties.internal_integration_user.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.enable_multifactor_authn !== undefined){
let data40 = data.enable_multifactor_authn;
if((typeof data40 !== "string") && (typeof data40 !== "boolean")){
const err40 = {instancePath:instancePath+"/enable_multifactor_authn",schemaPath:"#/$defs/contact/properties/enable_multifactor_authn/type",keyword:"type",params:{type: schema15.properties.enable_multifactor_authn.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.locked_out !== undefined){
let data41 = data.locked_out;
if((typeof data41 !== "string") && (typeof data41 !== "boolean")){
const err41 = {instancePath:instancePath+"/locked_out",schemaPath:"#/$defs/contact/properties/locked_out/type",keyword:"type",params:{type: schema15.properties.locked_out.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.failed_attempts !== undefined){
let data42 = data.failed_attempts;
if((typeof data42 !== "string") && (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42))))){
const err42 = {instancePath:instancePath+"/failed_attempts",schemaPath:"#/$defs/contact/properties/failed_attempts/type",keyword:"type",params:{type: schema15.properties.failed_attempts.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.last_login !== undefined){
if(typeof data.last_login !== "string"){
const err43 = {instancePath:instancePath+"/last_login",schemaPath:"#/$defs/contact/properties/last_login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.last_login_time !== undefined){
if(typeof data.last_login_time !== "string"){
const err44 = {instancePath:instancePath+"/last_login_time",schemaPath:"#/$defs/contact/properties/last_login_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.last_login_device !== undefined){
if(typeof data.last_login_device !== "string"){
const err45 = {instancePath:instancePath+"/last_login_device",schemaPath:"#/$defs/contact/properties/last_login_device/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.ldap_server !== undefined){
if(typeof data.ldap_server !== "string"){
const err46 = {instancePath:instancePath+"/ldap_server",schemaPath:"#/$defs/contact/properties/ldap_server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.default_perspective !== undefined){
if(typeof data.default_perspective !== "string"){
const err47 = {instancePath:instancePath+"/default_perspective",schemaPath:"#/$defs/contact/properties/default_perspective/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.schedule !== undefined){
if(typeof data.schedule !== "string"){
const err48 = {instancePath:instancePath+"/schedule",schemaPath:"#/$defs/contact/properties/schedule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.time_sheet_policy !== undefined){
if(typeof data.time_sheet_policy !== "string"){
const err49 = {instancePath:instancePath+"/time_sheet_policy",schemaPath:"#/$defs/contact/properties/time_sheet_policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.agent_status !== undefined){
if(typeof data.agent_status !== "string"){
const err50 = {instancePath:instancePath+"/agent_status",schemaPath:"#/$defs/contact/properties/agent_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.on_schedule !== undefined){
if(typeof data.on_schedule !== "string"){
const err51 = {instancePath:instancePath+"/on_schedule",schemaPath:"#/$defs/contact/properties/on_schedule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.geolocation_tracked !== undefined){
let data52 = data.geolocation_tracked;
if((typeof data52 !== "string") && (typeof data52 !== "boolean")){
const err52 = {instancePath:instancePath+"/geolocation_tracked",schemaPath:"#/$defs/contact/properties/geolocation_tracked/type",keyword:"type",params:{type: schema15.properties.geolocation_tracked.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.latitude !== undefined){
let data53 = data.latitude;
if((typeof data53 !== "string") && (!((typeof data53 == "number") && (isFinite(data53))))){
const err53 = {instancePath:instancePath+"/latitude",schemaPath:"#/$defs/contact/properties/latitude/type",keyword:"type",params:{type: schema15.properties.latitude.type}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.longitude !== undefined){
let data54 = data.longitude;
if((typeof data54 !== "string") && (!((typeof data54 == "number") && (isFinite(data54))))){
const err54 = {instancePath:instancePath+"/longitude",schemaPath:"#/$defs/contact/properties/longitude/type",keyword:"type",params:{type: schema15.properties.longitude.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.last_position_update !== undefined){
if(typeof data.last_position_update !== "string"){
const err55 = {instancePath:instancePath+"/last_position_update",schemaPath:"#/$defs/contact/properties/last_position_update/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.sys_class_name !== undefined){
if(typeof data.sys_class_name !== "string"){
const err56 = {instancePath:instancePath+"/sys_class_name",schemaPath:"#/$defs/contact/properties/sys_class_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.sys_created_on !== undefined){
if(typeof data.sys_created_on !== "string"){
const err57 = {instancePath:instancePath+"/sys_created_on",schemaPath:"#/$defs/contact/properties/sys_created_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.sys_created_by !== undefined){
if(typeof data.sys_created_by !== "string"){
const err58 = {instancePath:instancePath+"/sys_created_by",schemaPath:"#/$defs/contact/properties/sys_created_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.sys_updated_on !== undefined){
if(typeof data.sys_updated_on !== "string"){
const err59 = {instancePath:instancePath+"/sys_updated_on",schemaPath:"#/$defs/contact/properties/sys_updated_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.sys_updated_by !== undefined){
if(typeof data.sys_updated_by !== "string"){
const err60 = {instancePath:instancePath+"/sys_updated_by",schemaPath:"#/$defs/contact/properties/sys_updated_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.sys_mod_count !== undefined){
let data61 = data.sys_mod_count;
if((typeof data61 !== "string") && (!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61))))){
const err61 = {instancePath:instancePath+"/sys_mod_count",schemaPath:"#/$defs/contact/properties/sys_mod_count/type",keyword:"type",params:{type: schema15.properties.sys_mod_count.type}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.sys_domain !== undefined){
if(typeof data.sys_domain !== "string"){
const err62 = {instancePath:instancePath+"/sys_domain",schemaPath:"#/$defs/contact/properties/sys_domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.sys_domain_path !== undefined){
if(typeof data.sys_domain_path !== "string"){
const err63 = {instancePath:instancePath+"/sys_domain_path",schemaPath:"#/$defs/contact/properties/sys_domain_path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.sys_tags !== undefined){
if(typeof data.sys_tags !== "string"){
const err64 = {instancePath:instancePath+"/sys_tags",schemaPath:"#/$defs/contact/properties/sys_tags/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var props0 = {};
props0.sys_id = true;
props0.name = true;
props0.introduction = true;
props0.first_name = true;
props0.middle_name = true;
props0.last_name = true;
props0.email = true;
props0.phone = true;
props0.mobile_phone = true;
props0.home_phone = true;
props0.account = true;
props0.company = true;
props0.title = true;
props0.department = true;
props0.manager = true;
props0.employee_number = true;
props0.cost_center = true;
props0.street = true;
props0.city = true;
props0.state = true;
props0.zip = true;
props0.country = true;
props0.location = true;
props0.building = true;
props0.active = true;
props0.vip = true;
props0.gender = true;
props0.edu_status = true;
props0.source = true;
props0.photo = true;
props0.notification = true;
props0.preferred_language = true;
props0.time_zone = true;
props0.date_format = true;
props0.time_format = true;
props0.calendar_integration = true;
props0.user_name = true;
props0.roles = true;
props0.web_service_access_only = true;
props0.internal_integration_user = true;
props0.enable_multifactor_authn = true;
props0.locked_out = true;
props0.failed_attempts = true;
props0.last_login = true;
props0.last_login_time = true;
props0.last_login_device = true;
props0.ldap_server = true;
props0.default_perspective = true;
props0.schedule = true;
props0.time_sheet_policy = true;
props0.agent_status = true;
props0.on_schedule = true;
props0.geolocation_tracked = true;
props0.latitude = true;
props0.longitude = true;
props0.last_position_update = true;
props0.sys_class_name = true;
props0.sys_created_on = true;
props0.sys_created_by = true;
props0.sys_updated_on = true;
props0.sys_updated_by = true;
props0.sys_mod_count = true;
props0.sys_domain = true;
props0.sys_domain_path = true;
props0.sys_tags = true;
for(const key0 in data){
if(pattern0.test(key0)){
props0[key0] = true;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/$defs/contact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate19.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate19.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check12" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
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
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check13 = validate21;
const schema16 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"}},"$id":"pack:/check13"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check13" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check14 = validate22;
const schema17 = {"$ref":"pack:/$defs/contact","$id":"pack:/check14"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check14" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
else {
var props0 = validate19.evaluated.props;
}
validate22.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check15 = validate24;
const schema18 = {"type":"object","additionalProperties":false,"properties":{"first_name":{"type":"string","maxLength":50},"last_name":{"type":"string","maxLength":50},"email":{"type":"string"},"phone":{"type":"string","maxLength":40},"mobile_phone":{"type":"string","maxLength":40},"account":{"type":"string"},"title":{"type":"string","maxLength":60},"name":{"type":"string","maxLength":151},"middle_name":{"type":["string","number"],"maxLength":50},"introduction":{"type":"string","maxLength":40},"user_name":{"type":"string","maxLength":40},"employee_number":{"type":"string"},"company":{"type":"string"},"department":{"type":"string"},"manager":{"type":"string"},"home_phone":{"type":"string","maxLength":40},"street":{"type":"string","maxLength":255},"city":{"type":"string","maxLength":40},"state":{"type":"string","maxLength":40},"zip":{"type":"string","maxLength":40},"country":{"type":"string","maxLength":3},"location":{"type":"string"},"building":{"type":"string"},"preferred_language":{"type":"string"},"time_zone":{"type":"string","maxLength":40},"date_format":{"type":"string","maxLength":40},"time_format":{"type":"string","maxLength":40},"notification":{"type":["integer","string"],"enum":[1,2,"1","2"]},"vip":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"active":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"gender":{"type":"string","maxLength":40},"edu_status":{"type":"string","maxLength":40},"source":{"type":"string","maxLength":255},"photo":{"type":"string"},"cost_center":{"type":"string"},"social_channel":{"type":"string"},"social_handle":{"type":"string"},"social_handle_url":{"type":"string"},"web_service_access_only":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"enable_multifactor_authn":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"locked_out":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"internal_integration_user":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"roles":{"type":"string","maxLength":40},"schedule":{"type":"string"},"time_sheet_policy":{"type":"string"},"calendar_integration":{"type":["integer","string"]},"default_perspective":{"type":"string"},"agent_status":{"type":"string","maxLength":40},"on_schedule":{"type":"string","maxLength":40,"enum":["Ahead","on_time","behind_less30","behind_30to60","behind_more60"]},"latitude":{"type":["number","string"],"maxLength":40},"longitude":{"type":["number","string"],"maxLength":40},"geolocation_tracked":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"ldap_server":{"type":"string"},"last_login_time":{"type":"string"},"last_login_device":{"type":"string","maxLength":40},"failed_attempts":{"type":["integer","string"]}},"$id":"pack:/check15"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check15" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema18.properties, key0))){
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
if(data.first_name !== undefined){
let data0 = data.first_name;
if(typeof data0 === "string"){
if(func1(data0) > 50){
const err1 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/maxLength",keyword:"maxLength",params:{limit: 50}};
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
const err2 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.last_name !== undefined){
let data1 = data.last_name;
if(typeof data1 === "string"){
if(func1(data1) > 50){
const err3 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err5 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.phone !== undefined){
let data3 = data.phone;
if(typeof data3 === "string"){
if(func1(data3) > 40){
const err6 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.mobile_phone !== undefined){
let data4 = data.mobile_phone;
if(typeof data4 === "string"){
if(func1(data4) > 40){
const err8 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/properties/mobile_phone/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/properties/mobile_phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
const err10 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.title !== undefined){
let data6 = data.title;
if(typeof data6 === "string"){
if(func1(data6) > 60){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
let data7 = data.name;
if(typeof data7 === "string"){
if(func1(data7) > 151){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 151}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.middle_name !== undefined){
let data8 = data.middle_name;
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
const err15 = {instancePath:instancePath+"/middle_name",schemaPath:"#/properties/middle_name/type",keyword:"type",params:{type: schema18.properties.middle_name.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data8 === "string"){
if(func1(data8) > 50){
const err16 = {instancePath:instancePath+"/middle_name",schemaPath:"#/properties/middle_name/maxLength",keyword:"maxLength",params:{limit: 50}};
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
if(data.introduction !== undefined){
let data9 = data.introduction;
if(typeof data9 === "string"){
if(func1(data9) > 40){
const err17 = {instancePath:instancePath+"/introduction",schemaPath:"#/properties/introduction/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/introduction",schemaPath:"#/properties/introduction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.user_name !== undefined){
let data10 = data.user_name;
if(typeof data10 === "string"){
if(func1(data10) > 40){
const err19 = {instancePath:instancePath+"/user_name",schemaPath:"#/properties/user_name/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.employee_number !== undefined){
if(typeof data.employee_number !== "string"){
const err21 = {instancePath:instancePath+"/employee_number",schemaPath:"#/properties/employee_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.company !== undefined){
if(typeof data.company !== "string"){
const err22 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.department !== undefined){
if(typeof data.department !== "string"){
const err23 = {instancePath:instancePath+"/department",schemaPath:"#/properties/department/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.manager !== undefined){
if(typeof data.manager !== "string"){
const err24 = {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.home_phone !== undefined){
let data15 = data.home_phone;
if(typeof data15 === "string"){
if(func1(data15) > 40){
const err25 = {instancePath:instancePath+"/home_phone",schemaPath:"#/properties/home_phone/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/home_phone",schemaPath:"#/properties/home_phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.street !== undefined){
let data16 = data.street;
if(typeof data16 === "string"){
if(func1(data16) > 255){
const err27 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.city !== undefined){
let data17 = data.city;
if(typeof data17 === "string"){
if(func1(data17) > 40){
const err29 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.state !== undefined){
let data18 = data.state;
if(typeof data18 === "string"){
if(func1(data18) > 40){
const err31 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.zip !== undefined){
let data19 = data.zip;
if(typeof data19 === "string"){
if(func1(data19) > 40){
const err33 = {instancePath:instancePath+"/zip",schemaPath:"#/properties/zip/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/zip",schemaPath:"#/properties/zip/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.country !== undefined){
let data20 = data.country;
if(typeof data20 === "string"){
if(func1(data20) > 3){
const err35 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
const err37 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.building !== undefined){
if(typeof data.building !== "string"){
const err38 = {instancePath:instancePath+"/building",schemaPath:"#/properties/building/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.preferred_language !== undefined){
if(typeof data.preferred_language !== "string"){
const err39 = {instancePath:instancePath+"/preferred_language",schemaPath:"#/properties/preferred_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.time_zone !== undefined){
let data24 = data.time_zone;
if(typeof data24 === "string"){
if(func1(data24) > 40){
const err40 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.date_format !== undefined){
let data25 = data.date_format;
if(typeof data25 === "string"){
if(func1(data25) > 40){
const err42 = {instancePath:instancePath+"/date_format",schemaPath:"#/properties/date_format/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/date_format",schemaPath:"#/properties/date_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.time_format !== undefined){
let data26 = data.time_format;
if(typeof data26 === "string"){
if(func1(data26) > 40){
const err44 = {instancePath:instancePath+"/time_format",schemaPath:"#/properties/time_format/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/time_format",schemaPath:"#/properties/time_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.notification !== undefined){
let data27 = data.notification;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (typeof data27 !== "string")){
const err46 = {instancePath:instancePath+"/notification",schemaPath:"#/properties/notification/type",keyword:"type",params:{type: schema18.properties.notification.type}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((((data27 === 1) || (data27 === 2)) || (data27 === "1")) || (data27 === "2"))){
const err47 = {instancePath:instancePath+"/notification",schemaPath:"#/properties/notification/enum",keyword:"enum",params:{allowedValues: schema18.properties.notification.enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.vip !== undefined){
let data28 = data.vip;
if((typeof data28 !== "boolean") && (typeof data28 !== "string")){
const err48 = {instancePath:instancePath+"/vip",schemaPath:"#/properties/vip/type",keyword:"type",params:{type: schema18.properties.vip.type}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!((((data28 === true) || (data28 === false)) || (data28 === "true")) || (data28 === "false"))){
const err49 = {instancePath:instancePath+"/vip",schemaPath:"#/properties/vip/enum",keyword:"enum",params:{allowedValues: schema18.properties.vip.enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.active !== undefined){
let data29 = data.active;
if((typeof data29 !== "boolean") && (typeof data29 !== "string")){
const err50 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: schema18.properties.active.type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((((data29 === true) || (data29 === false)) || (data29 === "true")) || (data29 === "false"))){
const err51 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/enum",keyword:"enum",params:{allowedValues: schema18.properties.active.enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.gender !== undefined){
let data30 = data.gender;
if(typeof data30 === "string"){
if(func1(data30) > 40){
const err52 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.edu_status !== undefined){
let data31 = data.edu_status;
if(typeof data31 === "string"){
if(func1(data31) > 40){
const err54 = {instancePath:instancePath+"/edu_status",schemaPath:"#/properties/edu_status/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/edu_status",schemaPath:"#/properties/edu_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.source !== undefined){
let data32 = data.source;
if(typeof data32 === "string"){
if(func1(data32) > 255){
const err56 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.photo !== undefined){
if(typeof data.photo !== "string"){
const err58 = {instancePath:instancePath+"/photo",schemaPath:"#/properties/photo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.cost_center !== undefined){
if(typeof data.cost_center !== "string"){
const err59 = {instancePath:instancePath+"/cost_center",schemaPath:"#/properties/cost_center/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.social_channel !== undefined){
if(typeof data.social_channel !== "string"){
const err60 = {instancePath:instancePath+"/social_channel",schemaPath:"#/properties/social_channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.social_handle !== undefined){
if(typeof data.social_handle !== "string"){
const err61 = {instancePath:instancePath+"/social_handle",schemaPath:"#/properties/social_handle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.social_handle_url !== undefined){
if(typeof data.social_handle_url !== "string"){
const err62 = {instancePath:instancePath+"/social_handle_url",schemaPath:"#/properties/social_handle_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.web_service_access_only !== undefined){
let data38 = data.web_service_access_only;
if((typeof data38 !== "boolean") && (typeof data38 !== "string")){
const err63 = {instancePath:instancePath+"/web_service_access_only",schemaPath:"#/properties/web_service_access_only/type",keyword:"type",params:{type: schema18.properties.web_service_access_only.type}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!((((data38 === true) || (data38 === false)) || (data38 === "true")) || (data38 === "false"))){
const err64 = {instancePath:instancePath+"/web_service_access_only",schemaPath:"#/properties/web_service_access_only/enum",keyword:"enum",params:{allowedValues: schema18.properties.web_service_access_only.enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.enable_multifactor_authn !== undefined){
let data39 = data.enable_multifactor_authn;
if((typeof data39 !== "boolean") && (typeof data39 !== "string")){
const err65 = {instancePath:instancePath+"/enable_multifactor_authn",schemaPath:"#/properties/enable_multifactor_authn/type",keyword:"type",params:{type: schema18.properties.enable_multifactor_authn.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!((((data39 === true) || (data39 === false)) || (data39 === "true")) || (data39 === "false"))){
const err66 = {instancePath:instancePath+"/enable_multifactor_authn",schemaPath:"#/properties/enable_multifactor_authn/enum",keyword:"enum",params:{allowedValues: schema18.properties.enable_multifactor_authn.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.locked_out !== undefined){
let data40 = data.locked_out;
if((typeof data40 !== "boolean") && (typeof data40 !== "string")){
const err67 = {instancePath:instancePath+"/locked_out",schemaPath:"#/properties/locked_out/type",keyword:"type",params:{type: schema18.properties.locked_out.type}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!((((data40 === true) || (data40 === false)) || (data40 === "true")) || (data40 === "false"))){
const err68 = {instancePath:instancePath+"/locked_out",schemaPath:"#/properties/locked_out/enum",keyword:"enum",params:{allowedValues: schema18.properties.locked_out.enum}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.internal_integration_user !== undefined){
let data41 = data.internal_integration_user;
if((typeof data41 !== "boolean") && (typeof data41 !== "string")){
const err69 = {instancePath:instancePath+"/internal_integration_user",schemaPath:"#/properties/internal_integration_user/type",keyword:"type",params:{type: schema18.properties.internal_integration_user.type}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!((((data41 === true) || (data41 === false)) || (data41 === "true")) || (data41 === "false"))){
const err70 = {instancePath:instancePath+"/internal_integration_user",schemaPath:"#/properties/internal_integration_user/enum",keyword:"enum",params:{allowedValues: schema18.properties.internal_integration_user.enum}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.roles !== undefined){
let data42 = data.roles;
if(typeof data42 === "string"){
if(func1(data42) > 40){
const err71 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.schedule !== undefined){
if(typeof data.schedule !== "string"){
const err73 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.time_sheet_policy !== undefined){
if(typeof data.time_sheet_policy !== "string"){
const err74 = {instancePath:instancePath+"/time_sheet_policy",schemaPath:"#/properties/time_sheet_policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.calendar_integration !== undefined){
let data45 = data.calendar_integration;
if((!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) && (typeof data45 !== "string")){
const err75 = {instancePath:instancePath+"/calendar_integration",schemaPath:"#/properties/calendar_integration/type",keyword:"type",params:{type: schema18.properties.calendar_integration.type}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.default_perspective !== undefined){
if(typeof data.default_perspective !== "string"){
const err76 = {instancePath:instancePath+"/default_perspective",schemaPath:"#/properties/default_perspective/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.agent_status !== undefined){
let data47 = data.agent_status;
if(typeof data47 === "string"){
if(func1(data47) > 40){
const err77 = {instancePath:instancePath+"/agent_status",schemaPath:"#/properties/agent_status/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/agent_status",schemaPath:"#/properties/agent_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.on_schedule !== undefined){
let data48 = data.on_schedule;
if(!(((((data48 === "Ahead") || (data48 === "on_time")) || (data48 === "behind_less30")) || (data48 === "behind_30to60")) || (data48 === "behind_more60"))){
const err79 = {instancePath:instancePath+"/on_schedule",schemaPath:"#/properties/on_schedule/enum",keyword:"enum",params:{allowedValues: schema18.properties.on_schedule.enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(typeof data48 === "string"){
if(func1(data48) > 40){
const err80 = {instancePath:instancePath+"/on_schedule",schemaPath:"#/properties/on_schedule/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/on_schedule",schemaPath:"#/properties/on_schedule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.latitude !== undefined){
let data49 = data.latitude;
if((!((typeof data49 == "number") && (isFinite(data49)))) && (typeof data49 !== "string")){
const err82 = {instancePath:instancePath+"/latitude",schemaPath:"#/properties/latitude/type",keyword:"type",params:{type: schema18.properties.latitude.type}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data49 === "string"){
if(func1(data49) > 40){
const err83 = {instancePath:instancePath+"/latitude",schemaPath:"#/properties/latitude/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data.longitude !== undefined){
let data50 = data.longitude;
if((!((typeof data50 == "number") && (isFinite(data50)))) && (typeof data50 !== "string")){
const err84 = {instancePath:instancePath+"/longitude",schemaPath:"#/properties/longitude/type",keyword:"type",params:{type: schema18.properties.longitude.type}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(typeof data50 === "string"){
if(func1(data50) > 40){
const err85 = {instancePath:instancePath+"/longitude",schemaPath:"#/properties/longitude/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data.geolocation_tracked !== undefined){
let data51 = data.geolocation_tracked;
if((typeof data51 !== "boolean") && (typeof data51 !== "string")){
const err86 = {instancePath:instancePath+"/geolocation_tracked",schemaPath:"#/properties/geolocation_tracked/type",keyword:"type",params:{type: schema18.properties.geolocation_tracked.type}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!((((data51 === true) || (data51 === false)) || (data51 === "true")) || (data51 === "false"))){
const err87 = {instancePath:instancePath+"/geolocation_tracked",schemaPath:"#/properties/geolocation_tracked/enum",keyword:"enum",params:{allowedValues: schema18.properties.geolocation_tracked.enum}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.ldap_server !== undefined){
if(typeof data.ldap_server !== "string"){
const err88 = {instancePath:instancePath+"/ldap_server",schemaPath:"#/properties/ldap_server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.last_login_time !== undefined){
if(typeof data.last_login_time !== "string"){
const err89 = {instancePath:instancePath+"/last_login_time",schemaPath:"#/properties/last_login_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.last_login_device !== undefined){
let data54 = data.last_login_device;
if(typeof data54 === "string"){
if(func1(data54) > 40){
const err90 = {instancePath:instancePath+"/last_login_device",schemaPath:"#/properties/last_login_device/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/last_login_device",schemaPath:"#/properties/last_login_device/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.failed_attempts !== undefined){
let data55 = data.failed_attempts;
if((!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) && (typeof data55 !== "string")){
const err92 = {instancePath:instancePath+"/failed_attempts",schemaPath:"#/properties/failed_attempts/type",keyword:"type",params:{type: schema18.properties.failed_attempts.type}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check16 = validate25;
const schema19 = {"type":"string","$id":"pack:/check16"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check16" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
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
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check17 = validate26;
const schema20 = {"type":"object","required":["method","url_path"],"additionalProperties":false,"properties":{"method":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE"],"type":"string"},"url_path":{"type":"string"},"query_params":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":["object","array","string"]},"response":{"enum":["json","text","base64"],"type":"string"}},"$id":"pack:/check17"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check17" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.url_path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url_path"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "method") || (key0 === "url_path")) || (key0 === "query_params")) || (key0 === "headers")) || (key0 === "body")) || (key0 === "response"))){
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
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((data0 === "GET") || (data0 === "HEAD")) || (data0 === "POST")) || (data0 === "PUT")) || (data0 === "PATCH")) || (data0 === "DELETE"))){
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema20.properties.method.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.url_path !== undefined){
if(typeof data.url_path !== "string"){
const err5 = {instancePath:instancePath+"/url_path",schemaPath:"#/properties/url_path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.query_params !== undefined){
let data2 = data.query_params;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err6 = {instancePath:instancePath+"/query_params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query_params/additionalProperties/type",keyword:"type",params:{type: schema20.properties.query_params.additionalProperties.type}};
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
const err7 = {instancePath:instancePath+"/query_params",schemaPath:"#/properties/query_params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(typeof data4[key2] !== "string"){
const err8 = {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.body !== undefined){
let data6 = data.body;
if((!data6 || typeof data6 != "object") && (typeof data6 !== "string")){
const err10 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: schema20.properties.body.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.response !== undefined){
let data7 = data.response;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data7 === "json") || (data7 === "text")) || (data7 === "base64"))){
const err12 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/enum",keyword:"enum",params:{allowedValues: schema20.properties.response.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check18 = validate27;
const schema21 = {"$id":"pack:/check18"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check18" */;
validate27.errors = null;
return true;
}
validate27.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check19 = validate28;
const schema22 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"sysparm_display_value":{"type":"boolean"}},"$id":"pack:/check19"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check19" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
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
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check20 = validate29;
const schema23 = {"$ref":"pack:/$defs/csmOrder","$id":"pack:/check20"};
const schema24 = {"type":"object","properties":{"sys_id":{"type":"string"},"order_id":{"type":"string"},"order_type":{"type":"string"},"order_category":{"type":"string"},"state":{"type":"string"},"status":{"type":"string"},"channel":{"type":"string"},"account":{"type":["string","null"]},"contact":{"type":["string","null"]},"consumer":{"type":["string","null"]},"partner":{"type":["string","null"]},"partner_contact":{"type":["string","null"]},"contract":{"type":["string","null"]},"order_date":{"type":"string"},"order_currency":{"type":["string","null"]},"total_amount":{"type":["string","number","null"]},"price_list":{"type":["string","null"]},"payment_ref_id":{"type":["string","null"]},"quote_id":{"type":["string","null"]},"order_line_items":{"type":"array","items":{"$ref":"pack:/$defs/csmOrderLine"}},"short_description":{"type":["string","null"]},"comments":{"type":"string"},"special_instructions":{"type":["string","null"]},"expected_start_date":{"type":"string"},"expected_end_date":{"type":"string"},"actual_start_date":{"type":"string"},"actual_end_date":{"type":"string"},"shipping_location":{"type":["string","null"]},"shipping_street":{"type":["string","null"]},"shipping_city":{"type":["string","null"]},"shipping_state":{"type":["string","null"]},"shipping_zip":{"type":["string","null"]},"shipping_country":{"type":["string","null"]},"same_as_shipping_address":{"type":["string","boolean","null"]},"billing_location":{"type":["string","null"]},"billing_street":{"type":["string","null"]},"billing_city":{"type":["string","null"]},"billing_state":{"type":["string","null"]},"billing_zip":{"type":["string","null"]},"billing_country":{"type":["string","null"]},"external_id":{"type":["string","null"]},"external_system":{"type":["string","null"]},"error":{"$ref":"pack:/$defs/csmOrderError"},"sys_class_name":{"type":"string"},"sys_created_on":{"type":"string"},"sys_created_by":{"type":"string"},"sys_updated_on":{"type":"string"},"sys_updated_by":{"type":"string"},"sys_mod_count":{"type":["string","integer"]},"sys_domain":{"type":"string"},"sys_domain_path":{"type":"string"},"sys_tags":{"type":"string"}},"$id":"pack:/$defs/csmOrder"};
const schema25 = {"type":"object","properties":{"sys_id":{"type":"string"},"order_line_id":{"type":"string"},"order":{"type":"string"},"action":{"type":"string"},"product_offering":{"type":"string"},"product_specification":{"type":["string","null"]},"specification":{"type":["string","null"]},"product":{"type":["string","null"]},"previous_product_model":{"type":["string","null"]},"sold_product":{"type":["string","null"]},"sku":{"type":["string","null"]},"quantity":{"type":["string","number"]},"delivered_quantity":{"type":["string","number","null"]},"unit_of_measurement":{"type":["string","null"]},"list_price":{"type":["string","number","null"]},"unit_price":{"type":["string","number","null"]},"total_price":{"type":["string","number","null"]},"price_list":{"type":["string","null"]},"order_line_characteristics":{"type":"array","items":{"$ref":"pack:/$defs/csmOrderCharacteristic"}},"account":{"type":["string","null"]},"contact":{"type":["string","null"]},"consumer":{"type":["string","null"]},"state":{"type":"string"},"status":{"type":"string"},"parent_line_item":{"type":["string","null"]},"top_line_item":{"type":["string","null"]},"effective_date":{"type":"string"},"expiration_date":{"type":"string"},"location":{"type":["string","null"]},"shipping_street":{"type":["string","null"]},"shipping_city":{"type":["string","null"]},"shipping_state":{"type":["string","null"]},"shipping_zip":{"type":["string","null"]},"shipping_country":{"type":["string","null"]},"short_description":{"type":["string","null"]},"comments":{"type":"string"},"work_notes":{"type":"string"},"external_id":{"type":["string","null"]},"external_system":{"type":["string","null"]},"sys_class_name":{"type":"string"},"sys_created_on":{"type":"string"},"sys_created_by":{"type":"string"},"sys_updated_on":{"type":"string"},"sys_updated_by":{"type":"string"},"sys_mod_count":{"type":["string","integer"]},"sys_domain":{"type":"string"},"sys_domain_path":{"type":"string"},"sys_tags":{"type":"string"}},"$id":"pack:/$defs/csmOrderLine"};
const schema26 = {"type":"object","properties":{"sys_id":{"type":"string"},"number":{"type":"string"},"characteristic":{"type":"string"},"characteristic_option":{"type":"string"},"characteristic_option_value":{"type":"string"},"previous_characteristic_option_value":{"type":["object","string","null"]},"specification":{"type":"string"},"order_line_item":{"type":"string"},"type":{"type":"string"},"external_id":{"type":["object","string","null"]},"sys_class_name":{"type":"string"},"sys_created_on":{"type":"string"},"sys_created_by":{"type":"string"},"sys_updated_on":{"type":"string"},"sys_updated_by":{"type":"string"},"sys_mod_count":{"type":["string","integer"]},"sys_domain":{"type":"string"},"sys_domain_path":{"type":"string"},"sys_tags":{"type":"string"}},"$id":"pack:/$defs/csmOrderCharacteristic"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/csmOrderCharacteristic" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
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
const err5 = {instancePath:instancePath+"/previous_characteristic_option_value",schemaPath:"#/$defs/csmOrderCharacteristic/properties/previous_characteristic_option_value/type",keyword:"type",params:{type: schema26.properties.previous_characteristic_option_value.type}};
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
const err9 = {instancePath:instancePath+"/external_id",schemaPath:"#/$defs/csmOrderCharacteristic/properties/external_id/type",keyword:"type",params:{type: schema26.properties.external_id.type}};
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
const err15 = {instancePath:instancePath+"/sys_mod_count",schemaPath:"#/$defs/csmOrderCharacteristic/properties/sys_mod_count/type",keyword:"type",params:{type: schema26.properties.sys_mod_count.type}};
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
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"sys_id":true,"number":true,"characteristic":true,"characteristic_option":true,"characteristic_option_value":true,"previous_characteristic_option_value":true,"specification":true,"order_line_item":true,"type":true,"external_id":true,"sys_class_name":true,"sys_created_on":true,"sys_created_by":true,"sys_updated_on":true,"sys_updated_by":true,"sys_mod_count":true,"sys_domain":true,"sys_domain_path":true,"sys_tags":true},"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/csmOrderLine" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
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
const err5 = {instancePath:instancePath+"/product_specification",schemaPath:"#/$defs/csmOrderLine/properties/product_specification/type",keyword:"type",params:{type: schema25.properties.product_specification.type}};
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
const err6 = {instancePath:instancePath+"/specification",schemaPath:"#/$defs/csmOrderLine/properties/specification/type",keyword:"type",params:{type: schema25.properties.specification.type}};
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
const err7 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/csmOrderLine/properties/product/type",keyword:"type",params:{type: schema25.properties.product.type}};
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
const err8 = {instancePath:instancePath+"/previous_product_model",schemaPath:"#/$defs/csmOrderLine/properties/previous_product_model/type",keyword:"type",params:{type: schema25.properties.previous_product_model.type}};
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
const err9 = {instancePath:instancePath+"/sold_product",schemaPath:"#/$defs/csmOrderLine/properties/sold_product/type",keyword:"type",params:{type: schema25.properties.sold_product.type}};
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
const err10 = {instancePath:instancePath+"/sku",schemaPath:"#/$defs/csmOrderLine/properties/sku/type",keyword:"type",params:{type: schema25.properties.sku.type}};
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
const err11 = {instancePath:instancePath+"/quantity",schemaPath:"#/$defs/csmOrderLine/properties/quantity/type",keyword:"type",params:{type: schema25.properties.quantity.type}};
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
const err12 = {instancePath:instancePath+"/delivered_quantity",schemaPath:"#/$defs/csmOrderLine/properties/delivered_quantity/type",keyword:"type",params:{type: schema25.properties.delivered_quantity.type}};
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
const err13 = {instancePath:instancePath+"/unit_of_measurement",schemaPath:"#/$defs/csmOrderLine/properties/unit_of_measurement/type",keyword:"type",params:{type: schema25.properties.unit_of_measurement.type}};
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
const err14 = {instancePath:instancePath+"/list_price",schemaPath:"#/$defs/csmOrderLine/properties/list_price/type",keyword:"type",params:{type: schema25.properties.list_price.type}};
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
const err15 = {instancePath:instancePath+"/unit_price",schemaPath:"#/$defs/csmOrderLine/properties/unit_price/type",keyword:"type",params:{type: schema25.properties.unit_price.type}};
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
const err16 = {instancePath:instancePath+"/total_price",schemaPath:"#/$defs/csmOrderLine/properties/total_price/type",keyword:"type",params:{type: schema25.properties.total_price.type}};
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
const err17 = {instancePath:instancePath+"/price_list",schemaPath:"#/$defs/csmOrderLine/properties/price_list/type",keyword:"type",params:{type: schema25.properties.price_list.type}};
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
if(!(validate32(data18[i0], {instancePath:instancePath+"/order_line_characteristics/" + i0,parentData:data18,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
const err19 = {instancePath:instancePath+"/account",schemaPath:"#/$defs/csmOrderLine/properties/account/type",keyword:"type",params:{type: schema25.properties.account.type}};
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
const err20 = {instancePath:instancePath+"/contact",schemaPath:"#/$defs/csmOrderLine/properties/contact/type",keyword:"type",params:{type: schema25.properties.contact.type}};
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
const err21 = {instancePath:instancePath+"/consumer",schemaPath:"#/$defs/csmOrderLine/properties/consumer/type",keyword:"type",params:{type: schema25.properties.consumer.type}};
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
const err24 = {instancePath:instancePath+"/parent_line_item",schemaPath:"#/$defs/csmOrderLine/properties/parent_line_item/type",keyword:"type",params:{type: schema25.properties.parent_line_item.type}};
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
const err25 = {instancePath:instancePath+"/top_line_item",schemaPath:"#/$defs/csmOrderLine/properties/top_line_item/type",keyword:"type",params:{type: schema25.properties.top_line_item.type}};
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
const err28 = {instancePath:instancePath+"/location",schemaPath:"#/$defs/csmOrderLine/properties/location/type",keyword:"type",params:{type: schema25.properties.location.type}};
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
const err29 = {instancePath:instancePath+"/shipping_street",schemaPath:"#/$defs/csmOrderLine/properties/shipping_street/type",keyword:"type",params:{type: schema25.properties.shipping_street.type}};
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
const err30 = {instancePath:instancePath+"/shipping_city",schemaPath:"#/$defs/csmOrderLine/properties/shipping_city/type",keyword:"type",params:{type: schema25.properties.shipping_city.type}};
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
const err31 = {instancePath:instancePath+"/shipping_state",schemaPath:"#/$defs/csmOrderLine/properties/shipping_state/type",keyword:"type",params:{type: schema25.properties.shipping_state.type}};
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
const err32 = {instancePath:instancePath+"/shipping_zip",schemaPath:"#/$defs/csmOrderLine/properties/shipping_zip/type",keyword:"type",params:{type: schema25.properties.shipping_zip.type}};
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
const err33 = {instancePath:instancePath+"/shipping_country",schemaPath:"#/$defs/csmOrderLine/properties/shipping_country/type",keyword:"type",params:{type: schema25.properties.shipping_country.type}};
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
const err34 = {instancePath:instancePath+"/short_description",schemaPath:"#/$defs/csmOrderLine/properties/short_description/type",keyword:"type",params:{type: schema25.properties.short_description.type}};
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
const err37 = {instancePath:instancePath+"/external_id",schemaPath:"#/$defs/csmOrderLine/properties/external_id/type",keyword:"type",params:{type: schema25.properties.external_id.type}};
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
const err38 = {instancePath:instancePath+"/external_system",schemaPath:"#/$defs/csmOrderLine/properties/external_system/type",keyword:"type",params:{type: schema25.properties.external_system.type}};
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
const err44 = {instancePath:instancePath+"/sys_mod_count",schemaPath:"#/$defs/csmOrderLine/properties/sys_mod_count/type",keyword:"type",params:{type: schema25.properties.sys_mod_count.type}};
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
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"sys_id":true,"order_line_id":true,"order":true,"action":true,"product_offering":true,"product_specification":true,"specification":true,"product":true,"previous_product_model":true,"sold_product":true,"sku":true,"quantity":true,"delivered_quantity":true,"unit_of_measurement":true,"list_price":true,"unit_price":true,"total_price":true,"price_list":true,"order_line_characteristics":true,"account":true,"contact":true,"consumer":true,"state":true,"status":true,"parent_line_item":true,"top_line_item":true,"effective_date":true,"expiration_date":true,"location":true,"shipping_street":true,"shipping_city":true,"shipping_state":true,"shipping_zip":true,"shipping_country":true,"short_description":true,"comments":true,"work_notes":true,"external_id":true,"external_system":true,"sys_class_name":true,"sys_created_on":true,"sys_created_by":true,"sys_updated_on":true,"sys_updated_by":true,"sys_mod_count":true,"sys_domain":true,"sys_domain_path":true,"sys_tags":true},"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","properties":{"message":{"type":"string"},"detail":{"type":"string"}},"$id":"pack:/$defs/csmOrderError"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/csmOrderError" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"message":true,"detail":true},"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/csmOrder" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
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
const err7 = {instancePath:instancePath+"/account",schemaPath:"#/$defs/csmOrder/properties/account/type",keyword:"type",params:{type: schema24.properties.account.type}};
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
const err8 = {instancePath:instancePath+"/contact",schemaPath:"#/$defs/csmOrder/properties/contact/type",keyword:"type",params:{type: schema24.properties.contact.type}};
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
const err9 = {instancePath:instancePath+"/consumer",schemaPath:"#/$defs/csmOrder/properties/consumer/type",keyword:"type",params:{type: schema24.properties.consumer.type}};
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
const err10 = {instancePath:instancePath+"/partner",schemaPath:"#/$defs/csmOrder/properties/partner/type",keyword:"type",params:{type: schema24.properties.partner.type}};
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
const err11 = {instancePath:instancePath+"/partner_contact",schemaPath:"#/$defs/csmOrder/properties/partner_contact/type",keyword:"type",params:{type: schema24.properties.partner_contact.type}};
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
const err12 = {instancePath:instancePath+"/contract",schemaPath:"#/$defs/csmOrder/properties/contract/type",keyword:"type",params:{type: schema24.properties.contract.type}};
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
const err14 = {instancePath:instancePath+"/order_currency",schemaPath:"#/$defs/csmOrder/properties/order_currency/type",keyword:"type",params:{type: schema24.properties.order_currency.type}};
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
const err15 = {instancePath:instancePath+"/total_amount",schemaPath:"#/$defs/csmOrder/properties/total_amount/type",keyword:"type",params:{type: schema24.properties.total_amount.type}};
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
const err16 = {instancePath:instancePath+"/price_list",schemaPath:"#/$defs/csmOrder/properties/price_list/type",keyword:"type",params:{type: schema24.properties.price_list.type}};
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
const err17 = {instancePath:instancePath+"/payment_ref_id",schemaPath:"#/$defs/csmOrder/properties/payment_ref_id/type",keyword:"type",params:{type: schema24.properties.payment_ref_id.type}};
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
const err18 = {instancePath:instancePath+"/quote_id",schemaPath:"#/$defs/csmOrder/properties/quote_id/type",keyword:"type",params:{type: schema24.properties.quote_id.type}};
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
if(!(validate31(data19[i0], {instancePath:instancePath+"/order_line_items/" + i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
const err20 = {instancePath:instancePath+"/short_description",schemaPath:"#/$defs/csmOrder/properties/short_description/type",keyword:"type",params:{type: schema24.properties.short_description.type}};
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
const err22 = {instancePath:instancePath+"/special_instructions",schemaPath:"#/$defs/csmOrder/properties/special_instructions/type",keyword:"type",params:{type: schema24.properties.special_instructions.type}};
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
const err27 = {instancePath:instancePath+"/shipping_location",schemaPath:"#/$defs/csmOrder/properties/shipping_location/type",keyword:"type",params:{type: schema24.properties.shipping_location.type}};
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
const err28 = {instancePath:instancePath+"/shipping_street",schemaPath:"#/$defs/csmOrder/properties/shipping_street/type",keyword:"type",params:{type: schema24.properties.shipping_street.type}};
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
const err29 = {instancePath:instancePath+"/shipping_city",schemaPath:"#/$defs/csmOrder/properties/shipping_city/type",keyword:"type",params:{type: schema24.properties.shipping_city.type}};
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
const err30 = {instancePath:instancePath+"/shipping_state",schemaPath:"#/$defs/csmOrder/properties/shipping_state/type",keyword:"type",params:{type: schema24.properties.shipping_state.type}};
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
const err31 = {instancePath:instancePath+"/shipping_zip",schemaPath:"#/$defs/csmOrder/properties/shipping_zip/type",keyword:"type",params:{type: schema24.properties.shipping_zip.type}};
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
const err32 = {instancePath:instancePath+"/shipping_country",schemaPath:"#/$defs/csmOrder/properties/shipping_country/type",keyword:"type",params:{type: schema24.properties.shipping_country.type}};
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
const err33 = {instancePath:instancePath+"/same_as_shipping_address",schemaPath:"#/$defs/csmOrder/properties/same_as_shipping_address/type",keyword:"type",params:{type: schema24.properties.same_as_shipping_address.type}};
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
const err34 = {instancePath:instancePath+"/billing_location",schemaPath:"#/$defs/csmOrder/properties/billing_location/type",keyword:"type",params:{type: schema24.properties.billing_location.type}};
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
const err35 = {instancePath:instancePath+"/billing_street",schemaPath:"#/$defs/csmOrder/properties/billing_street/type",keyword:"type",params:{type: schema24.properties.billing_street.type}};
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
const err36 = {instancePath:instancePath+"/billing_city",schemaPath:"#/$defs/csmOrder/properties/billing_city/type",keyword:"type",params:{type: schema24.properties.billing_city.type}};
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
const err37 = {instancePath:instancePath+"/billing_state",schemaPath:"#/$defs/csmOrder/properties/billing_state/type",keyword:"type",params:{type: schema24.properties.billing_state.type}};
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
const err38 = {instancePath:instancePath+"/billing_zip",schemaPath:"#/$defs/csmOrder/properties/billing_zip/type",keyword:"type",params:{type: schema24.properties.billing_zip.type}};
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
const err39 = {instancePath:instancePath+"/billing_country",schemaPath:"#/$defs/csmOrder/properties/billing_country/type",keyword:"type",params:{type: schema24.properties.billing_country.type}};
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
const err40 = {instancePath:instancePath+"/external_id",schemaPath:"#/$defs/csmOrder/properties/external_id/type",keyword:"type",params:{type: schema24.properties.external_id.type}};
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
const err41 = {instancePath:instancePath+"/external_system",schemaPath:"#/$defs/csmOrder/properties/external_system/type",keyword:"type",params:{type: schema24.properties.external_system.type}};
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
if(!(validate35(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
const err47 = {instancePath:instancePath+"/sys_mod_count",schemaPath:"#/$defs/csmOrder/properties/sys_mod_count/type",keyword:"type",params:{type: schema24.properties.sys_mod_count.type}};
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
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"sys_id":true,"order_id":true,"order_type":true,"order_category":true,"state":true,"status":true,"channel":true,"account":true,"contact":true,"consumer":true,"partner":true,"partner_contact":true,"contract":true,"order_date":true,"order_currency":true,"total_amount":true,"price_list":true,"payment_ref_id":true,"quote_id":true,"order_line_items":true,"short_description":true,"comments":true,"special_instructions":true,"expected_start_date":true,"expected_end_date":true,"actual_start_date":true,"actual_end_date":true,"shipping_location":true,"shipping_street":true,"shipping_city":true,"shipping_state":true,"shipping_zip":true,"shipping_country":true,"same_as_shipping_address":true,"billing_location":true,"billing_street":true,"billing_city":true,"billing_state":true,"billing_zip":true,"billing_country":true,"external_id":true,"external_system":true,"error":true,"sys_class_name":true,"sys_created_on":true,"sys_created_by":true,"sys_updated_on":true,"sys_updated_by":true,"sys_mod_count":true,"sys_domain":true,"sys_domain_path":true,"sys_tags":true},"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check20" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"sys_id":true,"order_id":true,"order_type":true,"order_category":true,"state":true,"status":true,"channel":true,"account":true,"contact":true,"consumer":true,"partner":true,"partner_contact":true,"contract":true,"order_date":true,"order_currency":true,"total_amount":true,"price_list":true,"payment_ref_id":true,"quote_id":true,"order_line_items":true,"short_description":true,"comments":true,"special_instructions":true,"expected_start_date":true,"expected_end_date":true,"actual_start_date":true,"actual_end_date":true,"shipping_location":true,"shipping_street":true,"shipping_city":true,"shipping_state":true,"shipping_zip":true,"shipping_country":true,"same_as_shipping_address":true,"billing_location":true,"billing_street":true,"billing_city":true,"billing_state":true,"billing_zip":true,"billing_country":true,"external_id":true,"external_system":true,"error":true,"sys_class_name":true,"sys_created_on":true,"sys_created_by":true,"sys_updated_on":true,"sys_updated_by":true,"sys_mod_count":true,"sys_domain":true,"sys_domain_path":true,"sys_tags":true},"dynamicProps":false,"dynamicItems":false};

const check21 = validate38;
const schema28 = {"type":"object","required":["order_currency","order_line_items"],"additionalProperties":false,"properties":{"order_currency":{"type":"string"},"order_line_items":{"type":"array","items":{"$ref":"pack:/$defs/csmNewOrderLine"}},"account":{"type":"string"},"contact":{"type":"string"},"consumer":{"type":"string"},"partner":{"type":"string"},"partner_contact":{"type":"string"},"order_type":{"type":"string","enum":["add","change"]},"order_category":{"type":"string","enum":["product","service"]},"external_id":{"type":"string"},"external_system":{"type":"string"},"short_description":{"type":"string"},"special_instructions":{"type":"string"},"comments":{"type":"string"},"total_amount":{"type":["string","number"]},"price_list":{"type":"string"},"quote_id":{"type":"string"},"contract":{"type":"string"},"order_date":{"type":"string"},"expected_start_date":{"type":"string"},"expected_end_date":{"type":"string"},"actual_start_date":{"type":"string"},"actual_end_date":{"type":"string"},"state":{"type":"string"},"shipping_street":{"type":"string"},"shipping_city":{"type":"string"},"shipping_state":{"type":"string"},"shipping_zip":{"type":"string"},"shipping_country":{"type":"string"},"billing_street":{"type":"string"},"billing_city":{"type":"string"},"billing_state":{"type":"string"},"billing_zip":{"type":"string"},"billing_country":{"type":"string"}},"if":{"required":["consumer"],"properties":{"consumer":{"type":"string","minLength":1}}},"then":{"properties":{"account":{"$ref":"pack:/$defs/csmLeftEmpty"},"contact":{"$ref":"pack:/$defs/csmLeftEmpty"},"partner":{"$ref":"pack:/$defs/csmLeftEmpty"},"partner_contact":{"$ref":"pack:/$defs/csmLeftEmpty"}}},"else":{"required":["account"]},"$id":"pack:/check21"};
const schema29 = {"type":"string","pattern":"^$","$id":"pack:/$defs/csmLeftEmpty"};
const pattern2 = new RegExp("^$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/csmLeftEmpty" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern2.test(data)){
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
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","required":["product_offering","quantity","unit_of_measurement"],"additionalProperties":false,"properties":{"product_offering":{"type":"string"},"quantity":{"type":["string","number"]},"unit_of_measurement":{"type":"string"},"account":{"type":"string"},"contact":{"type":"string"},"consumer":{"type":"string"},"order_line_characteristics":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"characteristic":{"type":"string"},"characteristic_option":{"type":"string"}}}},"product_specification":{"type":"string"},"product":{"type":"string"},"specification":{"type":"string"},"action":{"type":"string","enum":["add","change"]},"sold_product":{"type":"string"},"sku":{"type":"string"},"list_price":{"type":["string","number"]},"unit_price":{"type":["string","number"]},"total_price":{"type":["string","number"]},"price_list":{"type":"string"},"state":{"type":"string"},"status":{"type":"string"},"delivered_quantity":{"type":["string","number"]},"effective_date":{"type":"string"},"expiration_date":{"type":"string"},"shipping_street":{"type":"string"},"shipping_city":{"type":"string"},"shipping_state":{"type":"string"},"shipping_zip":{"type":"string"},"shipping_country":{"type":"string"},"location":{"type":"string"},"short_description":{"type":"string"},"comments":{"type":"string"},"work_notes":{"type":"string"},"external_id":{"type":"string"},"external_system":{"type":"string"},"parent_line_item":{"type":"string"},"top_line_item":{"type":"string"},"previous_product_model":{"type":"string"},"order":{"type":"string"},"order_line_id":{"type":"string"},"sys_id":{"type":"string"},"sys_class_name":{"type":"string"},"sys_created_on":{"type":"string"},"sys_created_by":{"type":"string"},"sys_updated_on":{"type":"string"},"sys_updated_by":{"type":"string"},"sys_mod_count":{"type":"string"},"sys_tags":{"type":"string"}},"if":{"required":["consumer"],"properties":{"consumer":{"type":"string","minLength":1}}},"then":{"properties":{"account":{"$ref":"pack:/$defs/csmLeftEmpty"},"contact":{"$ref":"pack:/$defs/csmLeftEmpty"}}},"else":{"required":["account"]},"$id":"pack:/$defs/csmNewOrderLine"};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/csmNewOrderLine" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
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
if(func1(data0) < 1){
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
if(!(validate39(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
if(!(validate39(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
const err3 = {instancePath,schemaPath:"#/$defs/csmNewOrderLine/else/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/csmNewOrderLine/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product_offering === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/csmNewOrderLine/required",keyword:"required",params:{missingProperty: "product_offering"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.quantity === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/csmNewOrderLine/required",keyword:"required",params:{missingProperty: "quantity"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.unit_of_measurement === undefined){
const err7 = {instancePath,schemaPath:"#/$defs/csmNewOrderLine/required",keyword:"required",params:{missingProperty: "unit_of_measurement"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema30.properties, key0))){
const err8 = {instancePath,schemaPath:"#/$defs/csmNewOrderLine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.product_offering !== undefined){
if(typeof data.product_offering !== "string"){
const err9 = {instancePath:instancePath+"/product_offering",schemaPath:"#/$defs/csmNewOrderLine/properties/product_offering/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.quantity !== undefined){
let data4 = data.quantity;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err10 = {instancePath:instancePath+"/quantity",schemaPath:"#/$defs/csmNewOrderLine/properties/quantity/type",keyword:"type",params:{type: schema30.properties.quantity.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.unit_of_measurement !== undefined){
if(typeof data.unit_of_measurement !== "string"){
const err11 = {instancePath:instancePath+"/unit_of_measurement",schemaPath:"#/$defs/csmNewOrderLine/properties/unit_of_measurement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
const err12 = {instancePath:instancePath+"/account",schemaPath:"#/$defs/csmNewOrderLine/properties/account/type",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath:instancePath+"/contact",schemaPath:"#/$defs/csmNewOrderLine/properties/contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.consumer !== undefined){
if(typeof data.consumer !== "string"){
const err14 = {instancePath:instancePath+"/consumer",schemaPath:"#/$defs/csmNewOrderLine/properties/consumer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/order_line_characteristics/" + i0,schemaPath:"#/$defs/csmNewOrderLine/properties/order_line_characteristics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.characteristic !== undefined){
if(typeof data10.characteristic !== "string"){
const err16 = {instancePath:instancePath+"/order_line_characteristics/" + i0+"/characteristic",schemaPath:"#/$defs/csmNewOrderLine/properties/order_line_characteristics/items/properties/characteristic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.characteristic_option !== undefined){
if(typeof data10.characteristic_option !== "string"){
const err17 = {instancePath:instancePath+"/order_line_characteristics/" + i0+"/characteristic_option",schemaPath:"#/$defs/csmNewOrderLine/properties/order_line_characteristics/items/properties/characteristic_option/type",keyword:"type",params:{type: "string"}};
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
const err18 = {instancePath:instancePath+"/order_line_characteristics/" + i0,schemaPath:"#/$defs/csmNewOrderLine/properties/order_line_characteristics/items/type",keyword:"type",params:{type: "object"}};
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
const err19 = {instancePath:instancePath+"/order_line_characteristics",schemaPath:"#/$defs/csmNewOrderLine/properties/order_line_characteristics/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.product_specification !== undefined){
if(typeof data.product_specification !== "string"){
const err20 = {instancePath:instancePath+"/product_specification",schemaPath:"#/$defs/csmNewOrderLine/properties/product_specification/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
const err21 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/csmNewOrderLine/properties/product/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.specification !== undefined){
if(typeof data.specification !== "string"){
const err22 = {instancePath:instancePath+"/specification",schemaPath:"#/$defs/csmNewOrderLine/properties/specification/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.action !== undefined){
let data16 = data.action;
if(typeof data16 !== "string"){
const err23 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/csmNewOrderLine/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((data16 === "add") || (data16 === "change"))){
const err24 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/csmNewOrderLine/properties/action/enum",keyword:"enum",params:{allowedValues: schema30.properties.action.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.sold_product !== undefined){
if(typeof data.sold_product !== "string"){
const err25 = {instancePath:instancePath+"/sold_product",schemaPath:"#/$defs/csmNewOrderLine/properties/sold_product/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.sku !== undefined){
if(typeof data.sku !== "string"){
const err26 = {instancePath:instancePath+"/sku",schemaPath:"#/$defs/csmNewOrderLine/properties/sku/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.list_price !== undefined){
let data19 = data.list_price;
if((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))){
const err27 = {instancePath:instancePath+"/list_price",schemaPath:"#/$defs/csmNewOrderLine/properties/list_price/type",keyword:"type",params:{type: schema30.properties.list_price.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.unit_price !== undefined){
let data20 = data.unit_price;
if((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))){
const err28 = {instancePath:instancePath+"/unit_price",schemaPath:"#/$defs/csmNewOrderLine/properties/unit_price/type",keyword:"type",params:{type: schema30.properties.unit_price.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.total_price !== undefined){
let data21 = data.total_price;
if((typeof data21 !== "string") && (!((typeof data21 == "number") && (isFinite(data21))))){
const err29 = {instancePath:instancePath+"/total_price",schemaPath:"#/$defs/csmNewOrderLine/properties/total_price/type",keyword:"type",params:{type: schema30.properties.total_price.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.price_list !== undefined){
if(typeof data.price_list !== "string"){
const err30 = {instancePath:instancePath+"/price_list",schemaPath:"#/$defs/csmNewOrderLine/properties/price_list/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err31 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/csmNewOrderLine/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err32 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/csmNewOrderLine/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.delivered_quantity !== undefined){
let data25 = data.delivered_quantity;
if((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))){
const err33 = {instancePath:instancePath+"/delivered_quantity",schemaPath:"#/$defs/csmNewOrderLine/properties/delivered_quantity/type",keyword:"type",params:{type: schema30.properties.delivered_quantity.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.effective_date !== undefined){
if(typeof data.effective_date !== "string"){
const err34 = {instancePath:instancePath+"/effective_date",schemaPath:"#/$defs/csmNewOrderLine/properties/effective_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.expiration_date !== undefined){
if(typeof data.expiration_date !== "string"){
const err35 = {instancePath:instancePath+"/expiration_date",schemaPath:"#/$defs/csmNewOrderLine/properties/expiration_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.shipping_street !== undefined){
if(typeof data.shipping_street !== "string"){
const err36 = {instancePath:instancePath+"/shipping_street",schemaPath:"#/$defs/csmNewOrderLine/properties/shipping_street/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.shipping_city !== undefined){
if(typeof data.shipping_city !== "string"){
const err37 = {instancePath:instancePath+"/shipping_city",schemaPath:"#/$defs/csmNewOrderLine/properties/shipping_city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.shipping_state !== undefined){
if(typeof data.shipping_state !== "string"){
const err38 = {instancePath:instancePath+"/shipping_state",schemaPath:"#/$defs/csmNewOrderLine/properties/shipping_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.shipping_zip !== undefined){
if(typeof data.shipping_zip !== "string"){
const err39 = {instancePath:instancePath+"/shipping_zip",schemaPath:"#/$defs/csmNewOrderLine/properties/shipping_zip/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.shipping_country !== undefined){
if(typeof data.shipping_country !== "string"){
const err40 = {instancePath:instancePath+"/shipping_country",schemaPath:"#/$defs/csmNewOrderLine/properties/shipping_country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
const err41 = {instancePath:instancePath+"/location",schemaPath:"#/$defs/csmNewOrderLine/properties/location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.short_description !== undefined){
if(typeof data.short_description !== "string"){
const err42 = {instancePath:instancePath+"/short_description",schemaPath:"#/$defs/csmNewOrderLine/properties/short_description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.comments !== undefined){
if(typeof data.comments !== "string"){
const err43 = {instancePath:instancePath+"/comments",schemaPath:"#/$defs/csmNewOrderLine/properties/comments/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.work_notes !== undefined){
if(typeof data.work_notes !== "string"){
const err44 = {instancePath:instancePath+"/work_notes",schemaPath:"#/$defs/csmNewOrderLine/properties/work_notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.external_id !== undefined){
if(typeof data.external_id !== "string"){
const err45 = {instancePath:instancePath+"/external_id",schemaPath:"#/$defs/csmNewOrderLine/properties/external_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.external_system !== undefined){
if(typeof data.external_system !== "string"){
const err46 = {instancePath:instancePath+"/external_system",schemaPath:"#/$defs/csmNewOrderLine/properties/external_system/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.parent_line_item !== undefined){
if(typeof data.parent_line_item !== "string"){
const err47 = {instancePath:instancePath+"/parent_line_item",schemaPath:"#/$defs/csmNewOrderLine/properties/parent_line_item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.top_line_item !== undefined){
if(typeof data.top_line_item !== "string"){
const err48 = {instancePath:instancePath+"/top_line_item",schemaPath:"#/$defs/csmNewOrderLine/properties/top_line_item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.previous_product_model !== undefined){
if(typeof data.previous_product_model !== "string"){
const err49 = {instancePath:instancePath+"/previous_product_model",schemaPath:"#/$defs/csmNewOrderLine/properties/previous_product_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.order !== undefined){
if(typeof data.order !== "string"){
const err50 = {instancePath:instancePath+"/order",schemaPath:"#/$defs/csmNewOrderLine/properties/order/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.order_line_id !== undefined){
if(typeof data.order_line_id !== "string"){
const err51 = {instancePath:instancePath+"/order_line_id",schemaPath:"#/$defs/csmNewOrderLine/properties/order_line_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err52 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.sys_class_name !== undefined){
if(typeof data.sys_class_name !== "string"){
const err53 = {instancePath:instancePath+"/sys_class_name",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_class_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.sys_created_on !== undefined){
if(typeof data.sys_created_on !== "string"){
const err54 = {instancePath:instancePath+"/sys_created_on",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_created_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.sys_created_by !== undefined){
if(typeof data.sys_created_by !== "string"){
const err55 = {instancePath:instancePath+"/sys_created_by",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_created_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.sys_updated_on !== undefined){
if(typeof data.sys_updated_on !== "string"){
const err56 = {instancePath:instancePath+"/sys_updated_on",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_updated_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.sys_updated_by !== undefined){
if(typeof data.sys_updated_by !== "string"){
const err57 = {instancePath:instancePath+"/sys_updated_by",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_updated_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.sys_mod_count !== undefined){
if(typeof data.sys_mod_count !== "string"){
const err58 = {instancePath:instancePath+"/sys_mod_count",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_mod_count/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.sys_tags !== undefined){
if(typeof data.sys_tags !== "string"){
const err59 = {instancePath:instancePath+"/sys_tags",schemaPath:"#/$defs/csmNewOrderLine/properties/sys_tags/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/$defs/csmNewOrderLine/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check21" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
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
if(func1(data0) < 1){
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
if(!(validate39(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
if(!(validate39(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.partner !== undefined){
if(!(validate39(data.partner, {instancePath:instancePath+"/partner",parentData:data,parentDataProperty:"partner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.partner_contact !== undefined){
if(!(validate39(data.partner_contact, {instancePath:instancePath+"/partner_contact",parentData:data,parentDataProperty:"partner_contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
props0.partner = true;
props0.partner_contact = true;
props0.consumer = true;
}
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
const err3 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order_currency === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_currency"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.order_line_items === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_line_items"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema28.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.order_currency !== undefined){
if(typeof data.order_currency !== "string"){
const err8 = {instancePath:instancePath+"/order_currency",schemaPath:"#/properties/order_currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.order_line_items !== undefined){
let data6 = data.order_line_items;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data6[i0], {instancePath:instancePath+"/order_line_items/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/order_line_items",schemaPath:"#/properties/order_line_items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
const err10 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.contact !== undefined){
if(typeof data.contact !== "string"){
const err11 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.consumer !== undefined){
if(typeof data.consumer !== "string"){
const err12 = {instancePath:instancePath+"/consumer",schemaPath:"#/properties/consumer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.partner !== undefined){
if(typeof data.partner !== "string"){
const err13 = {instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.partner_contact !== undefined){
if(typeof data.partner_contact !== "string"){
const err14 = {instancePath:instancePath+"/partner_contact",schemaPath:"#/properties/partner_contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.order_type !== undefined){
let data13 = data.order_type;
if(typeof data13 !== "string"){
const err15 = {instancePath:instancePath+"/order_type",schemaPath:"#/properties/order_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data13 === "add") || (data13 === "change"))){
const err16 = {instancePath:instancePath+"/order_type",schemaPath:"#/properties/order_type/enum",keyword:"enum",params:{allowedValues: schema28.properties.order_type.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.order_category !== undefined){
let data14 = data.order_category;
if(typeof data14 !== "string"){
const err17 = {instancePath:instancePath+"/order_category",schemaPath:"#/properties/order_category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data14 === "product") || (data14 === "service"))){
const err18 = {instancePath:instancePath+"/order_category",schemaPath:"#/properties/order_category/enum",keyword:"enum",params:{allowedValues: schema28.properties.order_category.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.external_id !== undefined){
if(typeof data.external_id !== "string"){
const err19 = {instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.external_system !== undefined){
if(typeof data.external_system !== "string"){
const err20 = {instancePath:instancePath+"/external_system",schemaPath:"#/properties/external_system/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.short_description !== undefined){
if(typeof data.short_description !== "string"){
const err21 = {instancePath:instancePath+"/short_description",schemaPath:"#/properties/short_description/type",keyword:"type",params:{type: "string"}};
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
if(typeof data.special_instructions !== "string"){
const err22 = {instancePath:instancePath+"/special_instructions",schemaPath:"#/properties/special_instructions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.comments !== undefined){
if(typeof data.comments !== "string"){
const err23 = {instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.total_amount !== undefined){
let data20 = data.total_amount;
if((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))){
const err24 = {instancePath:instancePath+"/total_amount",schemaPath:"#/properties/total_amount/type",keyword:"type",params:{type: schema28.properties.total_amount.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.price_list !== undefined){
if(typeof data.price_list !== "string"){
const err25 = {instancePath:instancePath+"/price_list",schemaPath:"#/properties/price_list/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.quote_id !== undefined){
if(typeof data.quote_id !== "string"){
const err26 = {instancePath:instancePath+"/quote_id",schemaPath:"#/properties/quote_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.contract !== undefined){
if(typeof data.contract !== "string"){
const err27 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.order_date !== undefined){
if(typeof data.order_date !== "string"){
const err28 = {instancePath:instancePath+"/order_date",schemaPath:"#/properties/order_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.expected_start_date !== undefined){
if(typeof data.expected_start_date !== "string"){
const err29 = {instancePath:instancePath+"/expected_start_date",schemaPath:"#/properties/expected_start_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.expected_end_date !== undefined){
if(typeof data.expected_end_date !== "string"){
const err30 = {instancePath:instancePath+"/expected_end_date",schemaPath:"#/properties/expected_end_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.actual_start_date !== undefined){
if(typeof data.actual_start_date !== "string"){
const err31 = {instancePath:instancePath+"/actual_start_date",schemaPath:"#/properties/actual_start_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.actual_end_date !== undefined){
if(typeof data.actual_end_date !== "string"){
const err32 = {instancePath:instancePath+"/actual_end_date",schemaPath:"#/properties/actual_end_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err33 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
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
const err34 = {instancePath:instancePath+"/shipping_street",schemaPath:"#/properties/shipping_street/type",keyword:"type",params:{type: "string"}};
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
const err35 = {instancePath:instancePath+"/shipping_city",schemaPath:"#/properties/shipping_city/type",keyword:"type",params:{type: "string"}};
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
const err36 = {instancePath:instancePath+"/shipping_state",schemaPath:"#/properties/shipping_state/type",keyword:"type",params:{type: "string"}};
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
const err37 = {instancePath:instancePath+"/shipping_zip",schemaPath:"#/properties/shipping_zip/type",keyword:"type",params:{type: "string"}};
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
const err38 = {instancePath:instancePath+"/shipping_country",schemaPath:"#/properties/shipping_country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.billing_street !== undefined){
if(typeof data.billing_street !== "string"){
const err39 = {instancePath:instancePath+"/billing_street",schemaPath:"#/properties/billing_street/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.billing_city !== undefined){
if(typeof data.billing_city !== "string"){
const err40 = {instancePath:instancePath+"/billing_city",schemaPath:"#/properties/billing_city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.billing_state !== undefined){
if(typeof data.billing_state !== "string"){
const err41 = {instancePath:instancePath+"/billing_state",schemaPath:"#/properties/billing_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.billing_zip !== undefined){
if(typeof data.billing_zip !== "string"){
const err42 = {instancePath:instancePath+"/billing_zip",schemaPath:"#/properties/billing_zip/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.billing_country !== undefined){
if(typeof data.billing_country !== "string"){
const err43 = {instancePath:instancePath+"/billing_country",schemaPath:"#/properties/billing_country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check22 = validate48;
const schema31 = {"type":"object","required":["sys_id","order_id"],"properties":{"sys_id":{"type":"string"},"order_id":{"type":"string"},"status":{"type":"string"},"error":{"$ref":"pack:/$defs/csmOrderError"}},"$id":"pack:/check22"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check22" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
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
if(!(validate35(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"sys_id":true,"order_id":true,"status":true,"error":true},"dynamicProps":false,"dynamicItems":false};

const check23 = validate50;
const schema32 = {"type":"object","additionalProperties":false,"properties":{"state":{"type":"string"},"externalId":{"type":"string"},"account":{"type":"string"},"contact":{"type":"string"},"consumer":{"type":"string"},"fields":{"type":"string"},"limit":{"type":"integer","minimum":1,"maximum":100},"offset":{"type":"integer","minimum":0}},"$id":"pack:/check23"};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check23" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "state") || (key0 === "externalId")) || (key0 === "account")) || (key0 === "contact")) || (key0 === "consumer")) || (key0 === "fields")) || (key0 === "limit")) || (key0 === "offset"))){
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
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err1 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err2 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
const err3 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contact !== undefined){
if(typeof data.contact !== "string"){
const err4 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.consumer !== undefined){
if(typeof data.consumer !== "string"){
const err5 = {instancePath:instancePath+"/consumer",schemaPath:"#/properties/consumer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.fields !== undefined){
if(typeof data.fields !== "string"){
const err6 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.limit !== undefined){
let data6 = data.limit;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.offset !== undefined){
let data7 = data.offset;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check24 = validate51;
const schema33 = {"type":"array","items":{"$ref":"pack:/$defs/productOrder"},"$id":"pack:/check24"};
const schema34 = {"type":"object","properties":{"id":{"type":"string"},"href":{"type":"string"},"externalId":{"type":"string"},"externalSystem":{"type":"string"},"orderId":{"type":"string"},"orderDate":{"type":"string"},"state":{"type":"string"},"version":{"type":"string"},"ponr":{"type":["string","boolean"]},"orderCurrency":{"type":"string"},"currencyCode":{"type":"string"},"committedDueDate":{"type":"string"},"expectedCompletionDate":{"type":"string"},"requestedCompletionDate":{"type":"string"},"requestedStartDate":{"type":"string"},"channel":{"type":"array","items":{"$ref":"pack:/$defs/orderChannel"}},"note":{"type":"array","items":{"$ref":"pack:/$defs/orderNote"}},"productOrderItem":{"type":"array","items":{"$ref":"pack:/$defs/productOrderItem"}},"relatedParty":{"type":"array","items":{"anyOf":[{"$ref":"pack:/$defs/orderPartyRole"},{"$ref":"pack:/$defs/orderParty"}]}},"@type":{"type":"string"}},"$id":"pack:/$defs/productOrder"};
const schema35 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"}},"$id":"pack:/$defs/orderChannel"};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderChannel" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderChannel/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/orderChannel/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/orderChannel/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"id":true,"name":true},"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","properties":{"id":{"type":"string"},"author":{"type":"string"},"date":{"type":"string"},"text":{"type":"string"}},"$id":"pack:/$defs/orderNote"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderNote" */;
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderNote/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.author !== undefined){
if(typeof data.author !== "string"){
const err1 = {instancePath:instancePath+"/author",schemaPath:"#/$defs/orderNote/properties/author/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
const err2 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/orderNote/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/orderNote/properties/text/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/orderNote/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"id":true,"author":true,"date":true,"text":true},"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","properties":{"id":{"type":"string"},"action":{"type":"string"},"actionReason":{"type":"string"},"state":{"type":"string"},"version":{"type":"string"},"quantity":{"type":"number"},"ponr":{"type":["string","boolean"]},"committedDueDate":{"type":"string"},"product":{"$ref":"pack:/$defs/orderedProduct"},"productOffering":{"$ref":"pack:/$defs/productOffering"},"productOrderItemRelationship":{"type":"array","items":{"$ref":"pack:/$defs/itemRelationship"}},"itemPrice":{"type":"array","items":{"$ref":"pack:/$defs/itemPrice"}},"externalProductInventory":{"type":"array","items":{"$ref":"pack:/$defs/externalInventory"}},"billingAccount":{"$ref":"pack:/$defs/billingAccount"},"payment":{"$ref":"pack:/$defs/orderPayment"},"@type":{"type":"string"}},"$id":"pack:/$defs/productOrderItem"};
const schema38 = {"type":"object","properties":{"id":{"type":"string"},"place":{"$ref":"pack:/$defs/orderPlace"},"productCharacteristic":{"type":"array","items":{"$ref":"pack:/$defs/characteristic"}},"productRelationship":{"type":"array","items":{"$ref":"pack:/$defs/inventoryRelationship"}},"productSpecification":{"$ref":"pack:/$defs/orderSpecification"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/lineContact"}},"@type":{"type":"string"}},"$id":"pack:/$defs/orderedProduct"};
const schema39 = {"type":"object","properties":{"id":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/orderPlace"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPlace" */;
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderPlace/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err1 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderPlace/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/orderPlace/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"id":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"},"previousValue":{"type":"string"},"valueType":{"type":"string"}},"$id":"pack:/$defs/characteristic"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/characteristic" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/characteristic/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/characteristic/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.previousValue !== undefined){
if(typeof data.previousValue !== "string"){
const err2 = {instancePath:instancePath+"/previousValue",schemaPath:"#/$defs/characteristic/properties/previousValue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.valueType !== undefined){
if(typeof data.valueType !== "string"){
const err3 = {instancePath:instancePath+"/valueType",schemaPath:"#/$defs/characteristic/properties/valueType/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/characteristic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"name":true,"value":true,"previousValue":true,"valueType":true},"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","properties":{"id":{"type":"string"},"relationshipType":{"type":"string"}},"$id":"pack:/$defs/inventoryRelationship"};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/inventoryRelationship" */;
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/inventoryRelationship/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.relationshipType !== undefined){
if(typeof data.relationshipType !== "string"){
const err1 = {instancePath:instancePath+"/relationshipType",schemaPath:"#/$defs/inventoryRelationship/properties/relationshipType/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/inventoryRelationship/type",keyword:"type",params:{type: "object"}};
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
validate63.evaluated = {"props":{"id":true,"relationshipType":true},"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"internalVersion":{"type":"string"},"internalId":{"type":"string"},"externalVersion":{"type":"string"},"@version":{"type":"string"},"sys_id":{"type":"string"},"status":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/orderSpecification"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderSpecification" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderSpecification/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/orderSpecification/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/orderSpecification/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.internalVersion !== undefined){
if(typeof data.internalVersion !== "string"){
const err3 = {instancePath:instancePath+"/internalVersion",schemaPath:"#/$defs/orderSpecification/properties/internalVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.internalId !== undefined){
if(typeof data.internalId !== "string"){
const err4 = {instancePath:instancePath+"/internalId",schemaPath:"#/$defs/orderSpecification/properties/internalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.externalVersion !== undefined){
if(typeof data.externalVersion !== "string"){
const err5 = {instancePath:instancePath+"/externalVersion",schemaPath:"#/$defs/orderSpecification/properties/externalVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["@version"] !== undefined){
if(typeof data["@version"] !== "string"){
const err6 = {instancePath:instancePath+"/@version",schemaPath:"#/$defs/orderSpecification/properties/%40version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sys_id !== undefined){
if(typeof data.sys_id !== "string"){
const err7 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/orderSpecification/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/orderSpecification/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err9 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderSpecification/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath,schemaPath:"#/$defs/orderSpecification/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"id":true,"name":true,"version":true,"internalVersion":true,"internalId":true,"externalVersion":true,"@version":true,"sys_id":true,"status":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"},"@referredType":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/lineContact"};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContact" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/lineContact/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/lineContact/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
const err2 = {instancePath:instancePath+"/firstName",schemaPath:"#/$defs/lineContact/properties/firstName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
const err3 = {instancePath:instancePath+"/lastName",schemaPath:"#/$defs/lineContact/properties/lastName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/lineContact/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err5 = {instancePath:instancePath+"/phone",schemaPath:"#/$defs/lineContact/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
if(typeof data["@referredType"] !== "string"){
const err6 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/lineContact/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err7 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/lineContact/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,schemaPath:"#/$defs/lineContact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":{"id":true,"name":true,"firstName":true,"lastName":true,"email":true,"phone":true,"@referredType":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProduct" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderedProduct/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.place !== undefined){
if(!(validate59(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.productCharacteristic !== undefined){
let data2 = data.productCharacteristic;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data2[i0], {instancePath:instancePath+"/productCharacteristic/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/productCharacteristic",schemaPath:"#/$defs/orderedProduct/properties/productCharacteristic/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.productRelationship !== undefined){
let data4 = data.productRelationship;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate63(data4[i1], {instancePath:instancePath+"/productRelationship/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/productRelationship",schemaPath:"#/$defs/orderedProduct/properties/productRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.productSpecification !== undefined){
if(!(validate65(data.productSpecification, {instancePath:instancePath+"/productSpecification",parentData:data,parentDataProperty:"productSpecification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.relatedParty !== undefined){
let data7 = data.relatedParty;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate67(data7[i2], {instancePath:instancePath+"/relatedParty/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/orderedProduct/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err4 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderedProduct/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/$defs/orderedProduct/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"id":true,"place":true,"productCharacteristic":true,"productRelationship":true,"productSpecification":true,"relatedParty":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"internalVersion":{"type":"string"},"internalId":{"type":"string"}},"$id":"pack:/$defs/productOffering"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOffering" */;
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productOffering/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/productOffering/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/productOffering/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.internalVersion !== undefined){
if(typeof data.internalVersion !== "string"){
const err3 = {instancePath:instancePath+"/internalVersion",schemaPath:"#/$defs/productOffering/properties/internalVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.internalId !== undefined){
if(typeof data.internalId !== "string"){
const err4 = {instancePath:instancePath+"/internalId",schemaPath:"#/$defs/productOffering/properties/internalId/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/$defs/productOffering/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"id":true,"name":true,"version":true,"internalVersion":true,"internalId":true},"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","properties":{"id":{"type":"string"},"relationshipType":{"type":"string"}},"$id":"pack:/$defs/itemRelationship"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemRelationship" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/itemRelationship/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.relationshipType !== undefined){
if(typeof data.relationshipType !== "string"){
const err1 = {instancePath:instancePath+"/relationshipType",schemaPath:"#/$defs/itemRelationship/properties/relationshipType/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/itemRelationship/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"id":true,"relationshipType":true},"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","properties":{"priceType":{"type":"string"},"recurringChargePeriod":{"type":"string"},"price":{"type":"object","properties":{"taxIncludedAmount":{"$ref":"pack:/$defs/orderAmount"}}}},"$id":"pack:/$defs/itemPrice"};
const schema47 = {"type":"object","properties":{"value":{"type":"number"},"unit":{"type":"string"}},"$id":"pack:/$defs/orderAmount"};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderAmount" */;
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
if(data.value !== undefined){
let data0 = data.value;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/orderAmount/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
const err1 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/orderAmount/properties/unit/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/orderAmount/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"value":true,"unit":true},"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemPrice" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.priceType !== undefined){
if(typeof data.priceType !== "string"){
const err0 = {instancePath:instancePath+"/priceType",schemaPath:"#/$defs/itemPrice/properties/priceType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.recurringChargePeriod !== undefined){
if(typeof data.recurringChargePeriod !== "string"){
const err1 = {instancePath:instancePath+"/recurringChargePeriod",schemaPath:"#/$defs/itemPrice/properties/recurringChargePeriod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.price !== undefined){
let data2 = data.price;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.taxIncludedAmount !== undefined){
if(!(validate75(data2.taxIncludedAmount, {instancePath:instancePath+"/price/taxIncludedAmount",parentData:data2,parentDataProperty:"taxIncludedAmount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/price",schemaPath:"#/$defs/itemPrice/properties/price/type",keyword:"type",params:{type: "object"}};
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
const err3 = {instancePath,schemaPath:"#/$defs/itemPrice/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":{"priceType":true,"recurringChargePeriod":true,"price":true},"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","properties":{"externalProductInventoryId":{"type":"string"}},"$id":"pack:/$defs/externalInventory"};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/externalInventory" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.externalProductInventoryId !== undefined){
if(typeof data.externalProductInventoryId !== "string"){
const err0 = {instancePath:instancePath+"/externalProductInventoryId",schemaPath:"#/$defs/externalInventory/properties/externalProductInventoryId/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath,schemaPath:"#/$defs/externalInventory/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"externalProductInventoryId":true},"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"status":{"type":"string"},"active":{"type":["boolean","string"]},"@type":{"type":"string"}},"$id":"pack:/$defs/billingAccount"};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/billingAccount" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/billingAccount/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/billingAccount/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/billingAccount/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.active !== undefined){
let data3 = data.active;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err3 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/billingAccount/properties/active/type",keyword:"type",params:{type: schema49.properties.active.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err4 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/billingAccount/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/$defs/billingAccount/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":{"id":true,"name":true,"status":true,"active":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","properties":{"id":{"type":"string"},"paymentMethod":{"type":"string"},"paymentMethodType":{"type":"string"},"paymentReferenceId":{"type":"string"}},"$id":"pack:/$defs/orderPayment"};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPayment" */;
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderPayment/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.paymentMethod !== undefined){
if(typeof data.paymentMethod !== "string"){
const err1 = {instancePath:instancePath+"/paymentMethod",schemaPath:"#/$defs/orderPayment/properties/paymentMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.paymentMethodType !== undefined){
if(typeof data.paymentMethodType !== "string"){
const err2 = {instancePath:instancePath+"/paymentMethodType",schemaPath:"#/$defs/orderPayment/properties/paymentMethodType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.paymentReferenceId !== undefined){
if(typeof data.paymentReferenceId !== "string"){
const err3 = {instancePath:instancePath+"/paymentReferenceId",schemaPath:"#/$defs/orderPayment/properties/paymentReferenceId/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/orderPayment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":{"id":true,"paymentMethod":true,"paymentMethodType":true,"paymentReferenceId":true},"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItem" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productOrderItem/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.action !== undefined){
if(typeof data.action !== "string"){
const err1 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/productOrderItem/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.actionReason !== undefined){
if(typeof data.actionReason !== "string"){
const err2 = {instancePath:instancePath+"/actionReason",schemaPath:"#/$defs/productOrderItem/properties/actionReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err3 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/productOrderItem/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/productOrderItem/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.quantity !== undefined){
let data5 = data.quantity;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/quantity",schemaPath:"#/$defs/productOrderItem/properties/quantity/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ponr !== undefined){
let data6 = data.ponr;
if((typeof data6 !== "string") && (typeof data6 !== "boolean")){
const err6 = {instancePath:instancePath+"/ponr",schemaPath:"#/$defs/productOrderItem/properties/ponr/type",keyword:"type",params:{type: schema37.properties.ponr.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err7 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/$defs/productOrderItem/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.product !== undefined){
if(!(validate58(data.product, {instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.productOffering !== undefined){
if(!(validate70(data.productOffering, {instancePath:instancePath+"/productOffering",parentData:data,parentDataProperty:"productOffering",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.productOrderItemRelationship !== undefined){
let data10 = data.productOrderItemRelationship;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data10[i0], {instancePath:instancePath+"/productOrderItemRelationship/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/productOrderItemRelationship",schemaPath:"#/$defs/productOrderItem/properties/productOrderItemRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.itemPrice !== undefined){
let data12 = data.itemPrice;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate74(data12[i1], {instancePath:instancePath+"/itemPrice/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/itemPrice",schemaPath:"#/$defs/productOrderItem/properties/itemPrice/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.externalProductInventory !== undefined){
let data14 = data.externalProductInventory;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate78(data14[i2], {instancePath:instancePath+"/externalProductInventory/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/externalProductInventory",schemaPath:"#/$defs/productOrderItem/properties/externalProductInventory/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.billingAccount !== undefined){
if(!(validate80(data.billingAccount, {instancePath:instancePath+"/billingAccount",parentData:data,parentDataProperty:"billingAccount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.payment !== undefined){
if(!(validate82(data.payment, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err11 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderItem/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath,schemaPath:"#/$defs/productOrderItem/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"id":true,"action":true,"actionReason":true,"state":true,"version":true,"quantity":true,"ponr":true,"committedDueDate":true,"product":true,"productOffering":true,"productOrderItemRelationship":true,"itemPrice":true,"externalProductInventory":true,"billingAccount":true,"payment":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","required":["partyOrPartyRole"],"properties":{"role":{"type":"string"},"partyOrPartyRole":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"email":{"type":"string"},"@type":{"type":"string"}}},"@type":{"type":"string"}},"$id":"pack:/$defs/orderPartyRole"};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPartyRole" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partyOrPartyRole === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/orderPartyRole/required",keyword:"required",params:{missingProperty: "partyOrPartyRole"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err1 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/orderPartyRole/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.partyOrPartyRole !== undefined){
let data1 = data.partyOrPartyRole;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id !== undefined){
if(typeof data1.id !== "string"){
const err2 = {instancePath:instancePath+"/partyOrPartyRole/id",schemaPath:"#/$defs/orderPartyRole/properties/partyOrPartyRole/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err3 = {instancePath:instancePath+"/partyOrPartyRole/name",schemaPath:"#/$defs/orderPartyRole/properties/partyOrPartyRole/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.email !== undefined){
if(typeof data1.email !== "string"){
const err4 = {instancePath:instancePath+"/partyOrPartyRole/email",schemaPath:"#/$defs/orderPartyRole/properties/partyOrPartyRole/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1["@type"] !== undefined){
if(typeof data1["@type"] !== "string"){
const err5 = {instancePath:instancePath+"/partyOrPartyRole/@type",schemaPath:"#/$defs/orderPartyRole/properties/partyOrPartyRole/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/partyOrPartyRole",schemaPath:"#/$defs/orderPartyRole/properties/partyOrPartyRole/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err7 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderPartyRole/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,schemaPath:"#/$defs/orderPartyRole/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":{"role":true,"partyOrPartyRole":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"@referredType":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/orderParty"};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderParty" */;
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderParty/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/orderParty/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
if(typeof data["@referredType"] !== "string"){
const err2 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/orderParty/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err3 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderParty/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/orderParty/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"id":true,"name":true,"@referredType":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrder" */;
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productOrder/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err1 = {instancePath:instancePath+"/href",schemaPath:"#/$defs/productOrder/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err2 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/productOrder/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.externalSystem !== undefined){
if(typeof data.externalSystem !== "string"){
const err3 = {instancePath:instancePath+"/externalSystem",schemaPath:"#/$defs/productOrder/properties/externalSystem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.orderId !== undefined){
if(typeof data.orderId !== "string"){
const err4 = {instancePath:instancePath+"/orderId",schemaPath:"#/$defs/productOrder/properties/orderId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.orderDate !== undefined){
if(typeof data.orderDate !== "string"){
const err5 = {instancePath:instancePath+"/orderDate",schemaPath:"#/$defs/productOrder/properties/orderDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/productOrder/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/productOrder/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ponr !== undefined){
let data8 = data.ponr;
if((typeof data8 !== "string") && (typeof data8 !== "boolean")){
const err8 = {instancePath:instancePath+"/ponr",schemaPath:"#/$defs/productOrder/properties/ponr/type",keyword:"type",params:{type: schema34.properties.ponr.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.orderCurrency !== undefined){
if(typeof data.orderCurrency !== "string"){
const err9 = {instancePath:instancePath+"/orderCurrency",schemaPath:"#/$defs/productOrder/properties/orderCurrency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.currencyCode !== undefined){
if(typeof data.currencyCode !== "string"){
const err10 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/$defs/productOrder/properties/currencyCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err11 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/$defs/productOrder/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.expectedCompletionDate !== undefined){
if(typeof data.expectedCompletionDate !== "string"){
const err12 = {instancePath:instancePath+"/expectedCompletionDate",schemaPath:"#/$defs/productOrder/properties/expectedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.requestedCompletionDate !== undefined){
if(typeof data.requestedCompletionDate !== "string"){
const err13 = {instancePath:instancePath+"/requestedCompletionDate",schemaPath:"#/$defs/productOrder/properties/requestedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.requestedStartDate !== undefined){
if(typeof data.requestedStartDate !== "string"){
const err14 = {instancePath:instancePath+"/requestedStartDate",schemaPath:"#/$defs/productOrder/properties/requestedStartDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.channel !== undefined){
let data15 = data.channel;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data15[i0], {instancePath:instancePath+"/channel/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/productOrder/properties/channel/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.note !== undefined){
let data17 = data.note;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate55(data17[i1], {instancePath:instancePath+"/note/" + i1,parentData:data17,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/productOrder/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.productOrderItem !== undefined){
let data19 = data.productOrderItem;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!(validate57(data19[i2], {instancePath:instancePath+"/productOrderItem/" + i2,parentData:data19,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/productOrderItem",schemaPath:"#/$defs/productOrder/properties/productOrderItem/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.relatedParty !== undefined){
let data21 = data.relatedParty;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs43 = errors;
let valid9 = false;
const _errs44 = errors;
if(!(validate85(data22, {instancePath:instancePath+"/relatedParty/" + i3,parentData:data21,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid0 = _errs44 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
var props0 = {};
props0.role = true;
props0.partyOrPartyRole = true;
props0["@type"] = true;
}
const _errs45 = errors;
if(!(validate87(data22, {instancePath:instancePath+"/relatedParty/" + i3,parentData:data21,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid0 = _errs45 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.id = true;
props0.name = true;
props0["@referredType"] = true;
props0["@type"] = true;
}
}
if(!valid9){
const err18 = {instancePath:instancePath+"/relatedParty/" + i3,schemaPath:"#/$defs/productOrder/properties/relatedParty/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/productOrder/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err20 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrder/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/$defs/productOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"id":true,"href":true,"externalId":true,"externalSystem":true,"orderId":true,"orderDate":true,"state":true,"version":true,"ponr":true,"orderCurrency":true,"currencyCode":true,"committedDueDate":true,"expectedCompletionDate":true,"requestedCompletionDate":true,"requestedStartDate":true,"channel":true,"note":true,"productOrderItem":true,"relatedParty":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check24" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check25 = validate90;
const schema53 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"}},"$id":"pack:/check25"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check25" */;
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
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check26 = validate91;
const schema54 = {"$ref":"pack:/$defs/productOrder","$id":"pack:/check26"};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check26" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":{"id":true,"href":true,"externalId":true,"externalSystem":true,"orderId":true,"orderDate":true,"state":true,"version":true,"ponr":true,"orderCurrency":true,"currencyCode":true,"committedDueDate":true,"expectedCompletionDate":true,"requestedCompletionDate":true,"requestedStartDate":true,"channel":true,"note":true,"productOrderItem":true,"relatedParty":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const check27 = validate93;
const schema55 = {"type":"object","required":["id"],"additionalProperties":false,"if":{"required":["changeType"]},"else":{"properties":{"productOrderItem":{"type":"array","items":{"type":"object","required":["action"]}}}},"properties":{"id":{"type":"string"},"productOrderItem":{"type":"array","items":{"$ref":"pack:/$defs/productOrderItemUpdate"}},"changeType":{"type":"string","enum":["nonProduct"]},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/productOrderPartyUpdate"}},"channel":{"type":"array","items":{"$ref":"pack:/$defs/orderChannelInput"}},"note":{"type":"array","items":{"$ref":"pack:/$defs/orderNoteInput"}},"externalId":{"type":"string"},"externalSystem":{"type":"string"},"orderCurrency":{"type":"string"},"requestedStartDate":{"type":"string"},"requestedCompletionDate":{"type":"string"},"committedDueDate":{"type":"string"},"@type":{"type":"string","enum":["ProductOrder"]}},"$id":"pack:/check27"};
const schema56 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"$ref":"pack:/$defs/productOrderItemInput/properties/id"},"action":{"$ref":"pack:/$defs/productOrderItemInput/properties/action"},"revisionOperation":{"type":"string"},"productOffering":{"$ref":"pack:/$defs/productOrderItemInput/properties/productOffering"},"product":{"$ref":"pack:/$defs/orderedProductUpdate"},"quantity":{"$ref":"pack:/$defs/productOrderItemInput/properties/quantity"},"actionReason":{"$ref":"pack:/$defs/productOrderItemInput/properties/actionReason"},"committedDueDate":{"$ref":"pack:/$defs/productOrderItemInput/properties/committedDueDate"},"itemPrice":{"$ref":"pack:/$defs/productOrderItemInput/properties/itemPrice"},"productOrderItemRelationship":{"type":"array","items":{"$ref":"pack:/$defs/itemRelationshipUpdate"}},"externalProductInventory":{"$ref":"pack:/$defs/productOrderItemInput/properties/externalProductInventory"},"note":{"type":"array","items":{"$ref":"pack:/$defs/orderNoteInput"}},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/lineContactUpdate"}},"@type":{"$ref":"pack:/$defs/productOrderItemInput/properties/@type"}},"if":{"properties":{"action":{"enum":["change","delete"]}},"required":["action"]},"then":{"required":["product"],"properties":{"product":{"type":"object","required":["id"]}}},"$id":"pack:/$defs/productOrderItemUpdate"};
const schema57 = {"type":"string","maxLength":40,"$id":"pack:/$defs/productOrderItemInput/properties/id"};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/id" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/id/maxLength",keyword:"maxLength",params:{limit: 40}};
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
const err1 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"string","enum":["add","change","delete","no-change","resume","suspend"],"$id":"pack:/$defs/productOrderItemInput/properties/action"};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/action" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "add") || (data === "change")) || (data === "delete")) || (data === "no-change")) || (data === "resume")) || (data === "suspend"))){
const err1 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/action/enum",keyword:"enum",params:{allowedValues: schema58.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema59 = {"$ref":"pack:/$defs/productOfferingInput","$id":"pack:/$defs/productOrderItemInput/properties/productOffering"};
const schema60 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"internalVersion":{"type":"string"},"version":{"type":"string"},"internalId":{"type":"string"}},"$id":"pack:/$defs/productOfferingInput"};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOfferingInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/productOfferingInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "internalVersion")) || (key0 === "version")) || (key0 === "internalId"))){
const err1 = {instancePath,schemaPath:"#/$defs/productOfferingInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productOfferingInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/productOfferingInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.internalVersion !== undefined){
if(typeof data.internalVersion !== "string"){
const err4 = {instancePath:instancePath+"/internalVersion",schemaPath:"#/$defs/productOfferingInput/properties/internalVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/productOfferingInput/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.internalId !== undefined){
if(typeof data.internalId !== "string"){
const err6 = {instancePath:instancePath+"/internalId",schemaPath:"#/$defs/productOfferingInput/properties/internalId/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath,schemaPath:"#/$defs/productOfferingInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/productOffering" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"pack:/$defs/orderedProductInput/properties/id"},"productSpecification":{"$ref":"pack:/$defs/orderedProductInput/properties/productSpecification"},"productCharacteristic":{"$ref":"pack:/$defs/orderedProductInput/properties/productCharacteristic"},"place":{"$ref":"pack:/$defs/orderedProductInput/properties/place"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/lineContactUpdate"}},"productRelationship":{"$ref":"pack:/$defs/orderedProductInput/properties/productRelationship"},"isBundle":{"$ref":"pack:/$defs/orderedProductInput/properties/isBundle"},"@type":{"$ref":"pack:/$defs/orderedProductInput/properties/@type"}},"$id":"pack:/$defs/orderedProductUpdate"};
const schema62 = {"type":"string","$id":"pack:/$defs/orderedProductInput/properties/id"};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput/properties/id" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/orderedProductInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema63 = {"$ref":"pack:/$defs/productSpecificationInput","$id":"pack:/$defs/orderedProductInput/properties/productSpecification"};
const schema64 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"internalVersion":{"type":"string"},"version":{"type":"string"},"externalVersion":{"type":"string"},"@version":{"type":"string"},"@type":{"type":"string","enum":["ProductSpecificationRef"]}},"$id":"pack:/$defs/productSpecificationInput"};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productSpecificationInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/productSpecificationInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "internalVersion")) || (key0 === "version")) || (key0 === "externalVersion")) || (key0 === "@version")) || (key0 === "@type"))){
const err1 = {instancePath,schemaPath:"#/$defs/productSpecificationInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productSpecificationInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/productSpecificationInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.internalVersion !== undefined){
if(typeof data.internalVersion !== "string"){
const err4 = {instancePath:instancePath+"/internalVersion",schemaPath:"#/$defs/productSpecificationInput/properties/internalVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/productSpecificationInput/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.externalVersion !== undefined){
if(typeof data.externalVersion !== "string"){
const err6 = {instancePath:instancePath+"/externalVersion",schemaPath:"#/$defs/productSpecificationInput/properties/externalVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["@version"] !== undefined){
if(typeof data["@version"] !== "string"){
const err7 = {instancePath:instancePath+"/@version",schemaPath:"#/$defs/productSpecificationInput/properties/%40version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data6 = data["@type"];
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productSpecificationInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data6 === "ProductSpecificationRef")){
const err9 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productSpecificationInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema64.properties["@type"].enum}};
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
const err10 = {instancePath,schemaPath:"#/$defs/productSpecificationInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput/properties/productSpecification" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"array","items":{"$ref":"pack:/$defs/characteristicInput"},"$id":"pack:/$defs/orderedProductInput/properties/productCharacteristic"};
const schema66 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"type":"string"},"previousValue":{"type":"string"},"valueType":{"type":"string"}},"$id":"pack:/$defs/characteristicInput"};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/characteristicInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "value")) || (key0 === "previousValue")) || (key0 === "valueType"))){
const err0 = {instancePath,schemaPath:"#/$defs/characteristicInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/characteristicInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/characteristicInput/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.previousValue !== undefined){
if(typeof data.previousValue !== "string"){
const err3 = {instancePath:instancePath+"/previousValue",schemaPath:"#/$defs/characteristicInput/properties/previousValue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.valueType !== undefined){
if(typeof data.valueType !== "string"){
const err4 = {instancePath:instancePath+"/valueType",schemaPath:"#/$defs/characteristicInput/properties/valueType/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/$defs/characteristicInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput/properties/productCharacteristic" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate111(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/$defs/orderedProductInput/properties/productCharacteristic/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"$ref":"pack:/$defs/orderPlaceInput","$id":"pack:/$defs/orderedProductInput/properties/place"};
const schema68 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"@type":{"type":"string","enum":["Place"]}},"$id":"pack:/$defs/orderPlaceInput"};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPlaceInput" */;
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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/orderPlaceInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "@type"))){
const err1 = {instancePath,schemaPath:"#/$defs/orderPlaceInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderPlaceInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data1 = data["@type"];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderPlaceInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data1 === "Place")){
const err4 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderPlaceInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema68.properties["@type"].enum}};
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
const err5 = {instancePath,schemaPath:"#/$defs/orderPlaceInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput/properties/place" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"pack:/$defs/lineContactInput/properties/id"},"firstName":{"$ref":"pack:/$defs/lineContactInput/properties/firstName"},"lastName":{"$ref":"pack:/$defs/lineContactInput/properties/lastName"},"email":{"$ref":"pack:/$defs/lineContactInput/properties/email"},"phone":{"$ref":"pack:/$defs/lineContactInput/properties/phone"},"@referredType":{"$ref":"pack:/$defs/lineContactInput/properties/@referredType"},"@type":{"$ref":"pack:/$defs/lineContactInput/properties/@type"}},"$id":"pack:/$defs/lineContactUpdate"};
const schema70 = {"type":"string","$id":"pack:/$defs/lineContactInput/properties/id"};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput/properties/id" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"string","$id":"pack:/$defs/lineContactInput/properties/firstName"};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput/properties/firstName" */;
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
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/firstName/type",keyword:"type",params:{type: "string"}};
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

const schema72 = {"type":"string","$id":"pack:/$defs/lineContactInput/properties/lastName"};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput/properties/lastName" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/lastName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"string","$id":"pack:/$defs/lineContactInput/properties/email"};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput/properties/email" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"string","$id":"pack:/$defs/lineContactInput/properties/phone"};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput/properties/phone" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"string","enum":["OrderLineItemContact"],"$id":"pack:/$defs/lineContactInput/properties/@referredType"};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput/properties/@referredType" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/@referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "OrderLineItemContact")){
const err1 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/@referredType/enum",keyword:"enum",params:{allowedValues: schema75.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema76 = {"type":"string","enum":["RelatedParty"],"$id":"pack:/$defs/lineContactInput/properties/@type"};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput/properties/@type" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/@type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "RelatedParty")){
const err1 = {instancePath,schemaPath:"#/$defs/lineContactInput/properties/@type/enum",keyword:"enum",params:{allowedValues: schema76.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "firstName")) || (key0 === "lastName")) || (key0 === "email")) || (key0 === "phone")) || (key0 === "@referredType")) || (key0 === "@type"))){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate119(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.firstName !== undefined){
if(!(validate121(data.firstName, {instancePath:instancePath+"/firstName",parentData:data,parentDataProperty:"firstName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.lastName !== undefined){
if(!(validate123(data.lastName, {instancePath:instancePath+"/lastName",parentData:data,parentDataProperty:"lastName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate125(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate127(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data["@referredType"] !== undefined){
if(!(validate129(data["@referredType"], {instancePath:instancePath+"/@referredType",parentData:data,parentDataProperty:"@referredType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data["@type"] !== undefined){
if(!(validate131(data["@type"], {instancePath:instancePath+"/@type",parentData:data,parentDataProperty:"@type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/lineContactUpdate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema77 = {"type":"array","items":{"$ref":"pack:/$defs/inventoryRelationshipInput"},"$id":"pack:/$defs/orderedProductInput/properties/productRelationship"};
const schema78 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"relationshipType":{"type":"string","enum":["Requires"]}},"$id":"pack:/$defs/inventoryRelationshipInput"};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/inventoryRelationshipInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "id") || (key0 === "relationshipType"))){
const err0 = {instancePath,schemaPath:"#/$defs/inventoryRelationshipInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/inventoryRelationshipInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.relationshipType !== undefined){
let data1 = data.relationshipType;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/relationshipType",schemaPath:"#/$defs/inventoryRelationshipInput/properties/relationshipType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data1 === "Requires")){
const err3 = {instancePath:instancePath+"/relationshipType",schemaPath:"#/$defs/inventoryRelationshipInput/properties/relationshipType/enum",keyword:"enum",params:{allowedValues: schema78.properties.relationshipType.enum}};
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
const err4 = {instancePath,schemaPath:"#/$defs/inventoryRelationshipInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput/properties/productRelationship" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate135(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/$defs/orderedProductInput/properties/productRelationship/type",keyword:"type",params:{type: "array"}};
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
validate134.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":"boolean","$id":"pack:/$defs/orderedProductInput/properties/isBundle"};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput/properties/isBundle" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/$defs/orderedProductInput/properties/isBundle/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"string","enum":["Product"],"$id":"pack:/$defs/orderedProductInput/properties/@type"};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput/properties/@type" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/orderedProductInput/properties/@type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "Product")){
const err1 = {instancePath,schemaPath:"#/$defs/orderedProductInput/properties/@type/enum",keyword:"enum",params:{allowedValues: schema80.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "productSpecification")) || (key0 === "productCharacteristic")) || (key0 === "place")) || (key0 === "relatedParty")) || (key0 === "productRelationship")) || (key0 === "isBundle")) || (key0 === "@type"))){
const err0 = {instancePath,schemaPath:"#/$defs/orderedProductUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate104(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.productSpecification !== undefined){
if(!(validate106(data.productSpecification, {instancePath:instancePath+"/productSpecification",parentData:data,parentDataProperty:"productSpecification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.productCharacteristic !== undefined){
if(!(validate110(data.productCharacteristic, {instancePath:instancePath+"/productCharacteristic",parentData:data,parentDataProperty:"productCharacteristic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
if(!(validate114(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.relatedParty !== undefined){
let data4 = data.relatedParty;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate118(data4[i0], {instancePath:instancePath+"/relatedParty/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/orderedProductUpdate/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.productRelationship !== undefined){
if(!(validate134(data.productRelationship, {instancePath:instancePath+"/productRelationship",parentData:data,parentDataProperty:"productRelationship",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.isBundle !== undefined){
if(!(validate138(data.isBundle, {instancePath:instancePath+"/isBundle",parentData:data,parentDataProperty:"isBundle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data["@type"] !== undefined){
if(!(validate140(data["@type"], {instancePath:instancePath+"/@type",parentData:data,parentDataProperty:"@type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/orderedProductUpdate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":"number","$id":"pack:/$defs/productOrderItemInput/properties/quantity"};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/quantity" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/quantity/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"string","$id":"pack:/$defs/productOrderItemInput/properties/actionReason"};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/actionReason" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/actionReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"string","$id":"pack:/$defs/productOrderItemInput/properties/committedDueDate"};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/committedDueDate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"array","items":{"$ref":"pack:/$defs/itemPriceInput"},"$id":"pack:/$defs/productOrderItemInput/properties/itemPrice"};
const schema85 = {"type":"object","additionalProperties":false,"properties":{"priceType":{"type":"string"},"recurringChargePeriod":{"type":"string"},"price":{"type":"object","additionalProperties":false,"properties":{"taxIncludedAmount":{"$ref":"pack:/$defs/orderAmountInput"},"dutyFreeAmount":{"$ref":"pack:/$defs/orderAmountInput"},"taxRate":{"type":"number"}}},"name":{"type":"string"},"description":{"type":"string"}},"$id":"pack:/$defs/itemPriceInput"};
const schema86 = {"type":"object","additionalProperties":false,"properties":{"value":{"type":"number"},"unit":{"type":"string"}},"$id":"pack:/$defs/orderAmountInput"};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderAmountInput" */;
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
for(const key0 in data){
if(!((key0 === "value") || (key0 === "unit"))){
const err0 = {instancePath,schemaPath:"#/$defs/orderAmountInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/orderAmountInput/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
const err2 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/orderAmountInput/properties/unit/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath,schemaPath:"#/$defs/orderAmountInput/type",keyword:"type",params:{type: "object"}};
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


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemPriceInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "priceType") || (key0 === "recurringChargePeriod")) || (key0 === "price")) || (key0 === "name")) || (key0 === "description"))){
const err0 = {instancePath,schemaPath:"#/$defs/itemPriceInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.priceType !== undefined){
if(typeof data.priceType !== "string"){
const err1 = {instancePath:instancePath+"/priceType",schemaPath:"#/$defs/itemPriceInput/properties/priceType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.recurringChargePeriod !== undefined){
if(typeof data.recurringChargePeriod !== "string"){
const err2 = {instancePath:instancePath+"/recurringChargePeriod",schemaPath:"#/$defs/itemPriceInput/properties/recurringChargePeriod/type",keyword:"type",params:{type: "string"}};
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
let data2 = data.price;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "taxIncludedAmount") || (key1 === "dutyFreeAmount")) || (key1 === "taxRate"))){
const err3 = {instancePath:instancePath+"/price",schemaPath:"#/$defs/itemPriceInput/properties/price/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.taxIncludedAmount !== undefined){
if(!(validate151(data2.taxIncludedAmount, {instancePath:instancePath+"/price/taxIncludedAmount",parentData:data2,parentDataProperty:"taxIncludedAmount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data2.dutyFreeAmount !== undefined){
if(!(validate151(data2.dutyFreeAmount, {instancePath:instancePath+"/price/dutyFreeAmount",parentData:data2,parentDataProperty:"dutyFreeAmount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data2.taxRate !== undefined){
let data5 = data2.taxRate;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err4 = {instancePath:instancePath+"/price/taxRate",schemaPath:"#/$defs/itemPriceInput/properties/price/properties/taxRate/type",keyword:"type",params:{type: "number"}};
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
const err5 = {instancePath:instancePath+"/price",schemaPath:"#/$defs/itemPriceInput/properties/price/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/itemPriceInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/itemPriceInput/properties/description/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,schemaPath:"#/$defs/itemPriceInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/itemPrice" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate150(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/itemPrice/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"$ref":"pack:/$defs/itemRelationshipInput/properties/id"},"relationshipType":{"$ref":"pack:/$defs/itemRelationshipInput/properties/relationshipType"}},"$id":"pack:/$defs/itemRelationshipUpdate"};
const schema88 = {"type":"string","$id":"pack:/$defs/itemRelationshipInput/properties/id"};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemRelationshipInput/properties/id" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/itemRelationshipInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"string","enum":["HasChild","HasParent","Requires"],"$id":"pack:/$defs/itemRelationshipInput/properties/relationshipType"};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemRelationshipInput/properties/relationshipType" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/itemRelationshipInput/properties/relationshipType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "HasChild") || (data === "HasParent")) || (data === "Requires"))){
const err1 = {instancePath,schemaPath:"#/$defs/itemRelationshipInput/properties/relationshipType/enum",keyword:"enum",params:{allowedValues: schema89.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemRelationshipUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/itemRelationshipUpdate/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "relationshipType"))){
const err1 = {instancePath,schemaPath:"#/$defs/itemRelationshipUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
if(!(validate157(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.relationshipType !== undefined){
if(!(validate159(data.relationshipType, {instancePath:instancePath+"/relationshipType",parentData:data,parentDataProperty:"relationshipType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/itemRelationshipUpdate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"array","items":{"$ref":"pack:/$defs/externalInventoryInput"},"$id":"pack:/$defs/productOrderItemInput/properties/externalProductInventory"};
const schema91 = {"type":"object","additionalProperties":false,"properties":{"externalProductInventoryId":{"type":"string"}},"$id":"pack:/$defs/externalInventoryInput"};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/externalInventoryInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "externalProductInventoryId")){
const err0 = {instancePath,schemaPath:"#/$defs/externalInventoryInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.externalProductInventoryId !== undefined){
if(typeof data.externalProductInventoryId !== "string"){
const err1 = {instancePath:instancePath+"/externalProductInventoryId",schemaPath:"#/$defs/externalInventoryInput/properties/externalProductInventoryId/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/externalInventoryInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/externalProductInventory" */;
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
if(!(validate163(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/externalProductInventory/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"object","additionalProperties":false,"properties":{"text":{"type":"string"},"id":{"type":"string"},"author":{"type":"string"},"date":{"type":"string"}},"$id":"pack:/$defs/orderNoteInput"};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderNoteInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "id")) || (key0 === "author")) || (key0 === "date"))){
const err0 = {instancePath,schemaPath:"#/$defs/orderNoteInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/orderNoteInput/properties/text/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderNoteInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.author !== undefined){
if(typeof data.author !== "string"){
const err3 = {instancePath:instancePath+"/author",schemaPath:"#/$defs/orderNoteInput/properties/author/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/orderNoteInput/properties/date/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/$defs/orderNoteInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = {"type":"string","enum":["ProductOrderItem"],"$id":"pack:/$defs/productOrderItemInput/properties/@type"};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput/properties/@type" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/@type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === "ProductOrderItem")){
const err1 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/properties/@type/enum",keyword:"enum",params:{allowedValues: schema93.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
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
if((data.action === undefined) && (missing0 = "action")){
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
if(data.action !== undefined){
let data0 = data.action;
if(!((data0 === "change") || (data0 === "delete"))){
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
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/productOrderItemUpdate/then/required",keyword:"required",params:{missingProperty: "product"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.product !== undefined){
let data1 = data.product;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/productOrderItemUpdate/then/properties/product/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/productOrderItemUpdate/then/properties/product/type",keyword:"type",params:{type: "object"}};
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
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.product = true;
props0.action = true;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/$defs/productOrderItemUpdate/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/productOrderItemUpdate/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema56.properties, key0))){
const err7 = {instancePath,schemaPath:"#/$defs/productOrderItemUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate95(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.action !== undefined){
if(!(validate97(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.revisionOperation !== undefined){
if(typeof data.revisionOperation !== "string"){
const err8 = {instancePath:instancePath+"/revisionOperation",schemaPath:"#/$defs/productOrderItemUpdate/properties/revisionOperation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.productOffering !== undefined){
if(!(validate99(data.productOffering, {instancePath:instancePath+"/productOffering",parentData:data,parentDataProperty:"productOffering",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.product !== undefined){
if(!(validate103(data.product, {instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.quantity !== undefined){
if(!(validate143(data.quantity, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.actionReason !== undefined){
if(!(validate145(data.actionReason, {instancePath:instancePath+"/actionReason",parentData:data,parentDataProperty:"actionReason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.committedDueDate !== undefined){
if(!(validate147(data.committedDueDate, {instancePath:instancePath+"/committedDueDate",parentData:data,parentDataProperty:"committedDueDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.itemPrice !== undefined){
if(!(validate149(data.itemPrice, {instancePath:instancePath+"/itemPrice",parentData:data,parentDataProperty:"itemPrice",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.productOrderItemRelationship !== undefined){
let data11 = data.productOrderItemRelationship;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate156(data11[i0], {instancePath:instancePath+"/productOrderItemRelationship/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/productOrderItemRelationship",schemaPath:"#/$defs/productOrderItemUpdate/properties/productOrderItemRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.externalProductInventory !== undefined){
if(!(validate162(data.externalProductInventory, {instancePath:instancePath+"/externalProductInventory",parentData:data,parentDataProperty:"externalProductInventory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data14 = data.note;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate166(data14[i1], {instancePath:instancePath+"/note/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/productOrderItemUpdate/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.relatedParty !== undefined){
let data16 = data.relatedParty;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(!(validate118(data16[i2], {instancePath:instancePath+"/relatedParty/" + i2,parentData:data16,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/productOrderItemUpdate/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(!(validate169(data["@type"], {instancePath:instancePath+"/@type",parentData:data,parentDataProperty:"@type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/$defs/productOrderItemUpdate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":"object","additionalProperties":false,"properties":{"@referredType":{"$ref":"pack:/$defs/productOrderPartyInput/properties/@referredType"},"id":{"$ref":"pack:/$defs/productOrderPartyInput/properties/id"},"name":{"$ref":"pack:/$defs/productOrderPartyInput/properties/name"},"partyOrPartyRole":{"$ref":"pack:/$defs/partyRefUpdate"},"role":{"$ref":"pack:/$defs/productOrderPartyInput/properties/role"},"@type":{"type":"string","enum":["RelatedParty","Account","Contact","Consumer"]}},"if":{"required":["partyOrPartyRole"]},"then":{"required":["@type"]},"$id":"pack:/$defs/productOrderPartyUpdate"};
const schema95 = {"type":"string","enum":["Customer","CustomerContact","Consumer"],"$id":"pack:/$defs/productOrderPartyInput/properties/@referredType"};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderPartyInput/properties/@referredType" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/properties/@referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "Customer") || (data === "CustomerContact")) || (data === "Consumer"))){
const err1 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/properties/@referredType/enum",keyword:"enum",params:{allowedValues: schema95.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema96 = {"type":"string","$id":"pack:/$defs/productOrderPartyInput/properties/id"};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderPartyInput/properties/id" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema97 = {"type":"string","$id":"pack:/$defs/productOrderPartyInput/properties/name"};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderPartyInput/properties/name" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema98 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/partyRefUpdate"};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/partyRefUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/partyRefUpdate/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "@type"))){
const err1 = {instancePath,schemaPath:"#/$defs/partyRefUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/partyRefUpdate/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err3 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/partyRefUpdate/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/partyRefUpdate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema99 = {"type":"string","$id":"pack:/$defs/productOrderPartyInput/properties/role"};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderPartyInput/properties/role" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderPartyUpdate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
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
if((data.partyOrPartyRole === undefined) && (missing0 = "partyOrPartyRole")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/productOrderPartyUpdate/then/required",keyword:"required",params:{missingProperty: "@type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/$defs/productOrderPartyUpdate/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "@referredType") || (key0 === "id")) || (key0 === "name")) || (key0 === "partyOrPartyRole")) || (key0 === "role")) || (key0 === "@type"))){
const err3 = {instancePath,schemaPath:"#/$defs/productOrderPartyUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
if(!(validate173(data["@referredType"], {instancePath:instancePath+"/@referredType",parentData:data,parentDataProperty:"@referredType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate175(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate177(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.partyOrPartyRole !== undefined){
if(!(validate179(data.partyOrPartyRole, {instancePath:instancePath+"/partyOrPartyRole",parentData:data,parentDataProperty:"partyOrPartyRole",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate181(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data["@type"] !== undefined){
let data5 = data["@type"];
if(typeof data5 !== "string"){
const err4 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderPartyUpdate/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data5 === "RelatedParty") || (data5 === "Account")) || (data5 === "Contact")) || (data5 === "Consumer"))){
const err5 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderPartyUpdate/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema94.properties["@type"].enum}};
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
const err6 = {instancePath,schemaPath:"#/$defs/productOrderPartyUpdate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"}},"$id":"pack:/$defs/orderChannelInput"};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderChannelInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/orderChannelInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
const err1 = {instancePath,schemaPath:"#/$defs/orderChannelInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderChannelInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/orderChannelInput/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/orderChannelInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check27" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
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
if((data.changeType === undefined) && (missing0 = "changeType")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
if(!_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.productOrderItem !== undefined){
let data0 = data.productOrderItem;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.action === undefined){
const err1 = {instancePath:instancePath+"/productOrderItem/" + i0,schemaPath:"#/else/properties/productOrderItem/items/required",keyword:"required",params:{missingProperty: "action"}};
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
const err2 = {instancePath:instancePath+"/productOrderItem/" + i0,schemaPath:"#/else/properties/productOrderItem/items/type",keyword:"type",params:{type: "object"}};
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
const err3 = {instancePath:instancePath+"/productOrderItem",schemaPath:"#/else/properties/productOrderItem/type",keyword:"type",params:{type: "array"}};
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
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.productOrderItem = true;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema55.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.productOrderItem !== undefined){
let data3 = data.productOrderItem;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate94(data3[i1], {instancePath:instancePath+"/productOrderItem/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/productOrderItem",schemaPath:"#/properties/productOrderItem/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.changeType !== undefined){
let data5 = data.changeType;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/changeType",schemaPath:"#/properties/changeType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data5 === "nonProduct")){
const err10 = {instancePath:instancePath+"/changeType",schemaPath:"#/properties/changeType/enum",keyword:"enum",params:{allowedValues: schema55.properties.changeType.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.relatedParty !== undefined){
let data6 = data.relatedParty;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate172(data6[i2], {instancePath:instancePath+"/relatedParty/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.channel !== undefined){
let data8 = data.channel;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate184(data8[i3], {instancePath:instancePath+"/channel/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.note !== undefined){
let data10 = data.note;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(!(validate166(data10[i4], {instancePath:instancePath+"/note/" + i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err14 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.externalSystem !== undefined){
if(typeof data.externalSystem !== "string"){
const err15 = {instancePath:instancePath+"/externalSystem",schemaPath:"#/properties/externalSystem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.orderCurrency !== undefined){
if(typeof data.orderCurrency !== "string"){
const err16 = {instancePath:instancePath+"/orderCurrency",schemaPath:"#/properties/orderCurrency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.requestedStartDate !== undefined){
if(typeof data.requestedStartDate !== "string"){
const err17 = {instancePath:instancePath+"/requestedStartDate",schemaPath:"#/properties/requestedStartDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.requestedCompletionDate !== undefined){
if(typeof data.requestedCompletionDate !== "string"){
const err18 = {instancePath:instancePath+"/requestedCompletionDate",schemaPath:"#/properties/requestedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err19 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data18 = data["@type"];
if(typeof data18 !== "string"){
const err20 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(data18 === "ProductOrder")){
const err21 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema55.properties["@type"].enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check28 = validate187;
const schema101 = {"$ref":"pack:/$defs/productOrder","$id":"pack:/check28"};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check28" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":{"id":true,"href":true,"externalId":true,"externalSystem":true,"orderId":true,"orderDate":true,"state":true,"version":true,"ponr":true,"orderCurrency":true,"currencyCode":true,"committedDueDate":true,"expectedCompletionDate":true,"requestedCompletionDate":true,"requestedStartDate":true,"channel":true,"note":true,"productOrderItem":true,"relatedParty":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const check29 = validate189;
const schema102 = {"type":"object","required":["productOrder"],"additionalProperties":false,"properties":{"productOrder":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"href":{"type":"string"},"@referredType":{"type":"string","enum":["ProductOrder"]}}},"cancellationReason":{"type":"string"},"requestedCancellationDate":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/check29"};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check29" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.productOrder === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productOrder"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "productOrder") || (key0 === "cancellationReason")) || (key0 === "requestedCancellationDate")) || (key0 === "@type"))){
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
if(data.productOrder !== undefined){
let data0 = data.productOrder;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err2 = {instancePath:instancePath+"/productOrder",schemaPath:"#/properties/productOrder/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "href")) || (key1 === "@referredType"))){
const err3 = {instancePath:instancePath+"/productOrder",schemaPath:"#/properties/productOrder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.id !== undefined){
if(typeof data0.id !== "string"){
const err4 = {instancePath:instancePath+"/productOrder/id",schemaPath:"#/properties/productOrder/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.href !== undefined){
if(typeof data0.href !== "string"){
const err5 = {instancePath:instancePath+"/productOrder/href",schemaPath:"#/properties/productOrder/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0["@referredType"] !== undefined){
let data3 = data0["@referredType"];
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/productOrder/@referredType",schemaPath:"#/properties/productOrder/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data3 === "ProductOrder")){
const err7 = {instancePath:instancePath+"/productOrder/@referredType",schemaPath:"#/properties/productOrder/properties/%40referredType/enum",keyword:"enum",params:{allowedValues: schema102.properties.productOrder.properties["@referredType"].enum}};
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
const err8 = {instancePath:instancePath+"/productOrder",schemaPath:"#/properties/productOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cancellationReason !== undefined){
if(typeof data.cancellationReason !== "string"){
const err9 = {instancePath:instancePath+"/cancellationReason",schemaPath:"#/properties/cancellationReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.requestedCancellationDate !== undefined){
if(typeof data.requestedCancellationDate !== "string"){
const err10 = {instancePath:instancePath+"/requestedCancellationDate",schemaPath:"#/properties/requestedCancellationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err11 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check30 = validate190;
const schema103 = {"type":"object","properties":{"id":{"type":"string"},"href":{"type":"string"},"state":{"type":"string"},"cancellationReason":{"type":"string"},"requestedCancellationDate":{"type":"string"},"productOrder":{"type":"object","properties":{"id":{"type":"string"},"href":{"type":"string"},"@referredType":{"type":"string"}}},"@type":{"type":"string"}},"$id":"pack:/check30"};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check30" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err1 = {instancePath:instancePath+"/href",schemaPath:"#/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err2 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cancellationReason !== undefined){
if(typeof data.cancellationReason !== "string"){
const err3 = {instancePath:instancePath+"/cancellationReason",schemaPath:"#/properties/cancellationReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.requestedCancellationDate !== undefined){
if(typeof data.requestedCancellationDate !== "string"){
const err4 = {instancePath:instancePath+"/requestedCancellationDate",schemaPath:"#/properties/requestedCancellationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.productOrder !== undefined){
let data5 = data.productOrder;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id !== undefined){
if(typeof data5.id !== "string"){
const err5 = {instancePath:instancePath+"/productOrder/id",schemaPath:"#/properties/productOrder/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.href !== undefined){
if(typeof data5.href !== "string"){
const err6 = {instancePath:instancePath+"/productOrder/href",schemaPath:"#/properties/productOrder/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5["@referredType"] !== undefined){
if(typeof data5["@referredType"] !== "string"){
const err7 = {instancePath:instancePath+"/productOrder/@referredType",schemaPath:"#/properties/productOrder/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/productOrder",schemaPath:"#/properties/productOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err9 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":{"id":true,"href":true,"state":true,"cancellationReason":true,"requestedCancellationDate":true,"productOrder":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const check31 = validate191;
const schema104 = {"type":"object","required":["productOrderItem"],"additionalProperties":false,"properties":{"productOrderItem":{"type":"array","items":{"$ref":"pack:/$defs/productOrderItemInput"}},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/productOrderPartyInput"}},"orderCurrency":{"type":"string"},"externalId":{"type":"string"},"externalSystem":{"type":"string"},"mode":{"type":"string","enum":["async"]},"requestedStartDate":{"type":"string"},"requestedCompletionDate":{"type":"string"},"committedDueDate":{"type":"string"},"channel":{"type":"array","items":{"$ref":"pack:/$defs/orderChannelInput"}},"note":{"type":"array","items":{"$ref":"pack:/$defs/productOrderNoteInput"}},"disableCharValueValidation":{"type":"boolean"},"currencyCode":{"type":"string"},"orderDate":{"type":"string"},"href":{"type":"string"},"@type":{"type":"string","enum":["ProductOrder"]}},"$id":"pack:/check31"};
const schema105 = {"type":"object","required":["id","action","productOffering","productOrderItemRelationship"],"additionalProperties":false,"properties":{"id":{"type":"string","maxLength":40},"action":{"type":"string","enum":["add","change","delete","no-change","resume","suspend"]},"productOffering":{"$ref":"pack:/$defs/productOfferingInput"},"productOrderItemRelationship":{"type":"array","items":{"$ref":"pack:/$defs/itemRelationshipInput"}},"product":{"$ref":"pack:/$defs/orderedProductInput"},"quantity":{"type":"number"},"actionReason":{"type":"string"},"committedDueDate":{"type":"string"},"itemPrice":{"type":"array","items":{"$ref":"pack:/$defs/itemPriceInput"}},"externalProductInventory":{"type":"array","items":{"$ref":"pack:/$defs/externalInventoryInput"}},"billingAccount":{"$ref":"pack:/$defs/billingAccountInput"},"payment":{"$ref":"pack:/$defs/orderPaymentInput"},"@type":{"type":"string","enum":["ProductOrderItem"]}},"if":{"properties":{"action":{"enum":["change","delete"]}},"required":["action"]},"then":{"required":["product"],"properties":{"product":{"type":"object","required":["id"]}}},"dependentRequired":{"payment":["billingAccount"]},"$id":"pack:/$defs/productOrderItemInput"};
const schema106 = {"type":"object","required":["id","relationshipType"],"additionalProperties":false,"properties":{"id":{"type":"string"},"relationshipType":{"type":"string","enum":["HasChild","HasParent","Requires"]}},"$id":"pack:/$defs/itemRelationshipInput"};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemRelationshipInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/itemRelationshipInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.relationshipType === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/itemRelationshipInput/required",keyword:"required",params:{missingProperty: "relationshipType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "relationshipType"))){
const err2 = {instancePath,schemaPath:"#/$defs/itemRelationshipInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/itemRelationshipInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.relationshipType !== undefined){
let data1 = data.relationshipType;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/relationshipType",schemaPath:"#/$defs/itemRelationshipInput/properties/relationshipType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "HasChild") || (data1 === "HasParent")) || (data1 === "Requires"))){
const err5 = {instancePath:instancePath+"/relationshipType",schemaPath:"#/$defs/itemRelationshipInput/properties/relationshipType/enum",keyword:"enum",params:{allowedValues: schema106.properties.relationshipType.enum}};
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
const err6 = {instancePath,schemaPath:"#/$defs/itemRelationshipInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema107 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"productSpecification":{"$ref":"pack:/$defs/productSpecificationInput"},"productCharacteristic":{"type":"array","items":{"$ref":"pack:/$defs/characteristicInput"}},"place":{"$ref":"pack:/$defs/orderPlaceInput"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/lineContactInput"}},"productRelationship":{"type":"array","items":{"$ref":"pack:/$defs/inventoryRelationshipInput"}},"isBundle":{"type":"boolean"},"@type":{"type":"string","enum":["Product"]}},"$id":"pack:/$defs/orderedProductInput"};
const schema108 = {"type":"object","required":["@referredType"],"additionalProperties":false,"properties":{"@referredType":{"type":"string","enum":["OrderLineItemContact"]},"firstName":{"type":"string"},"lastName":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"},"id":{"type":"string"},"@type":{"type":"string","enum":["RelatedParty"]}},"$id":"pack:/$defs/lineContactInput"};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/lineContactInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@referredType"] === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/lineContactInput/required",keyword:"required",params:{missingProperty: "@referredType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "@referredType") || (key0 === "firstName")) || (key0 === "lastName")) || (key0 === "email")) || (key0 === "phone")) || (key0 === "id")) || (key0 === "@type"))){
const err1 = {instancePath,schemaPath:"#/$defs/lineContactInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
let data0 = data["@referredType"];
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/lineContactInput/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "OrderLineItemContact")){
const err3 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/lineContactInput/properties/%40referredType/enum",keyword:"enum",params:{allowedValues: schema108.properties["@referredType"].enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
const err4 = {instancePath:instancePath+"/firstName",schemaPath:"#/$defs/lineContactInput/properties/firstName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
const err5 = {instancePath:instancePath+"/lastName",schemaPath:"#/$defs/lineContactInput/properties/lastName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err6 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/lineContactInput/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err7 = {instancePath:instancePath+"/phone",schemaPath:"#/$defs/lineContactInput/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/lineContactInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data6 = data["@type"];
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/lineContactInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data6 === "RelatedParty")){
const err10 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/lineContactInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema108.properties["@type"].enum}};
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
const err11 = {instancePath,schemaPath:"#/$defs/lineContactInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedProductInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "productSpecification")) || (key0 === "productCharacteristic")) || (key0 === "place")) || (key0 === "relatedParty")) || (key0 === "productRelationship")) || (key0 === "isBundle")) || (key0 === "@type"))){
const err0 = {instancePath,schemaPath:"#/$defs/orderedProductInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderedProductInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.productSpecification !== undefined){
if(!(validate107(data.productSpecification, {instancePath:instancePath+"/productSpecification",parentData:data,parentDataProperty:"productSpecification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.productCharacteristic !== undefined){
let data2 = data.productCharacteristic;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate111(data2[i0], {instancePath:instancePath+"/productCharacteristic/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/productCharacteristic",schemaPath:"#/$defs/orderedProductInput/properties/productCharacteristic/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.place !== undefined){
if(!(validate115(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.relatedParty !== undefined){
let data5 = data.relatedParty;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate200(data5[i1], {instancePath:instancePath+"/relatedParty/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/orderedProductInput/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.productRelationship !== undefined){
let data7 = data.productRelationship;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate135(data7[i2], {instancePath:instancePath+"/productRelationship/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/productRelationship",schemaPath:"#/$defs/orderedProductInput/properties/productRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.isBundle !== undefined){
if(typeof data.isBundle !== "boolean"){
const err5 = {instancePath:instancePath+"/isBundle",schemaPath:"#/$defs/orderedProductInput/properties/isBundle/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data10 = data["@type"];
if(typeof data10 !== "string"){
const err6 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderedProductInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data10 === "Product")){
const err7 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderedProductInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema107.properties["@type"].enum}};
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
const err8 = {instancePath,schemaPath:"#/$defs/orderedProductInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema109 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"status":{"type":"string"},"active":{"type":"boolean"},"@type":{"type":"string","enum":["BillingAccountRef"]}},"$id":"pack:/$defs/billingAccountInput"};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/billingAccountInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/billingAccountInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "status")) || (key0 === "active")) || (key0 === "@type"))){
const err1 = {instancePath,schemaPath:"#/$defs/billingAccountInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/billingAccountInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/billingAccountInput/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/billingAccountInput/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/billingAccountInput/properties/active/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data4 = data["@type"];
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/billingAccountInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data4 === "BillingAccountRef")){
const err7 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/billingAccountInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema109.properties["@type"].enum}};
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
const err8 = {instancePath,schemaPath:"#/$defs/billingAccountInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema110 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"paymentMethod":{"type":"string"},"paymentMethodType":{"type":"string"},"paymentReferenceId":{"type":"string"}},"$id":"pack:/$defs/orderPaymentInput"};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPaymentInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/orderPaymentInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "paymentMethod")) || (key0 === "paymentMethodType")) || (key0 === "paymentReferenceId"))){
const err1 = {instancePath,schemaPath:"#/$defs/orderPaymentInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderPaymentInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.paymentMethod !== undefined){
if(typeof data.paymentMethod !== "string"){
const err3 = {instancePath:instancePath+"/paymentMethod",schemaPath:"#/$defs/orderPaymentInput/properties/paymentMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.paymentMethodType !== undefined){
if(typeof data.paymentMethodType !== "string"){
const err4 = {instancePath:instancePath+"/paymentMethodType",schemaPath:"#/$defs/orderPaymentInput/properties/paymentMethodType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.paymentReferenceId !== undefined){
if(typeof data.paymentReferenceId !== "string"){
const err5 = {instancePath:instancePath+"/paymentReferenceId",schemaPath:"#/$defs/orderPaymentInput/properties/paymentReferenceId/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath,schemaPath:"#/$defs/orderPaymentInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderItemInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
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
if((data.action === undefined) && (missing0 = "action")){
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
if(data.action !== undefined){
let data0 = data.action;
if(!((data0 === "change") || (data0 === "delete"))){
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
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/then/required",keyword:"required",params:{missingProperty: "product"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.product !== undefined){
let data1 = data.product;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/productOrderItemInput/then/properties/product/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/product",schemaPath:"#/$defs/productOrderItemInput/then/properties/product/type",keyword:"type",params:{type: "object"}};
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
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.product = true;
props0.action = true;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.action === undefined){
const err7 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.productOffering === undefined){
const err8 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/required",keyword:"required",params:{missingProperty: "productOffering"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.productOrderItemRelationship === undefined){
const err9 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/required",keyword:"required",params:{missingProperty: "productOrderItemRelationship"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema105.properties, key0))){
const err10 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(func1(data2) > 40){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productOrderItemInput/properties/id/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productOrderItemInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/productOrderItemInput/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((((data3 === "add") || (data3 === "change")) || (data3 === "delete")) || (data3 === "no-change")) || (data3 === "resume")) || (data3 === "suspend"))){
const err14 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/productOrderItemInput/properties/action/enum",keyword:"enum",params:{allowedValues: schema105.properties.action.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.productOffering !== undefined){
if(!(validate100(data.productOffering, {instancePath:instancePath+"/productOffering",parentData:data,parentDataProperty:"productOffering",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.productOrderItemRelationship !== undefined){
let data5 = data.productOrderItemRelationship;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate194(data5[i0], {instancePath:instancePath+"/productOrderItemRelationship/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/productOrderItemRelationship",schemaPath:"#/$defs/productOrderItemInput/properties/productOrderItemRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.product !== undefined){
if(!(validate196(data.product, {instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.quantity !== undefined){
let data8 = data.quantity;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/quantity",schemaPath:"#/$defs/productOrderItemInput/properties/quantity/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.actionReason !== undefined){
if(typeof data.actionReason !== "string"){
const err17 = {instancePath:instancePath+"/actionReason",schemaPath:"#/$defs/productOrderItemInput/properties/actionReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err18 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/$defs/productOrderItemInput/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.itemPrice !== undefined){
let data11 = data.itemPrice;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate150(data11[i1], {instancePath:instancePath+"/itemPrice/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/itemPrice",schemaPath:"#/$defs/productOrderItemInput/properties/itemPrice/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.externalProductInventory !== undefined){
let data13 = data.externalProductInventory;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate163(data13[i2], {instancePath:instancePath+"/externalProductInventory/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/externalProductInventory",schemaPath:"#/$defs/productOrderItemInput/properties/externalProductInventory/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.billingAccount !== undefined){
if(!(validate206(data.billingAccount, {instancePath:instancePath+"/billingAccount",parentData:data,parentDataProperty:"billingAccount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if(data.payment !== undefined){
if(!(validate208(data.payment, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data["@type"] !== undefined){
let data17 = data["@type"];
if(typeof data17 !== "string"){
const err21 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderItemInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(data17 === "ProductOrderItem")){
const err22 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderItemInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema105.properties["@type"].enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.payment !== undefined){
if(data.billingAccount === undefined){
const err23 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/dependentRequired",keyword:"dependentRequired",params:{property: "payment",
    missingProperty: "billingAccount",
    depsCount: 1,
    deps: "billingAccount"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/$defs/productOrderItemInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema111 = {"type":"object","additionalProperties":false,"properties":{"@referredType":{"type":"string","enum":["Customer","CustomerContact","Consumer"]},"id":{"type":"string"},"name":{"type":"string"},"partyOrPartyRole":{"$ref":"pack:/$defs/partyRefInput"},"role":{"type":"string"},"@type":{"type":"string","enum":["RelatedParty","Account","Contact","Consumer","Location"]}},"if":{"required":["partyOrPartyRole"]},"then":{"required":["role","@type"]},"else":{"required":["@referredType"]},"$id":"pack:/$defs/productOrderPartyInput"};
const schema112 = {"type":"object","required":["id","@type"],"additionalProperties":false,"properties":{"id":{"type":"string"},"@type":{"type":"string","enum":["PartyRef"]},"name":{"type":"string"},"accountNumber":{"type":"string"},"status":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"email":{"type":"string"},"address":{"type":"string"},"city":{"type":"string"},"postalCode":{"type":"string"},"country":{"type":"string"}},"$id":"pack:/$defs/partyRefInput"};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/partyRefInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/partyRefInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["@type"] === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/partyRefInput/required",keyword:"required",params:{missingProperty: "@type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema112.properties, key0))){
const err2 = {instancePath,schemaPath:"#/$defs/partyRefInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/partyRefInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data1 = data["@type"];
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/partyRefInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data1 === "PartyRef")){
const err5 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/partyRefInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema112.properties["@type"].enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/partyRefInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.accountNumber !== undefined){
if(typeof data.accountNumber !== "string"){
const err7 = {instancePath:instancePath+"/accountNumber",schemaPath:"#/$defs/partyRefInput/properties/accountNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/partyRefInput/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
const err9 = {instancePath:instancePath+"/firstName",schemaPath:"#/$defs/partyRefInput/properties/firstName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
const err10 = {instancePath:instancePath+"/lastName",schemaPath:"#/$defs/partyRefInput/properties/lastName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err11 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/partyRefInput/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.address !== undefined){
if(typeof data.address !== "string"){
const err12 = {instancePath:instancePath+"/address",schemaPath:"#/$defs/partyRefInput/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.city !== undefined){
if(typeof data.city !== "string"){
const err13 = {instancePath:instancePath+"/city",schemaPath:"#/$defs/partyRefInput/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.postalCode !== undefined){
if(typeof data.postalCode !== "string"){
const err14 = {instancePath:instancePath+"/postalCode",schemaPath:"#/$defs/partyRefInput/properties/postalCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
const err15 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/partyRefInput/properties/country/type",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath,schemaPath:"#/$defs/partyRefInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderPartyInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
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
if((data.partyOrPartyRole === undefined) && (missing0 = "partyOrPartyRole")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/then/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["@type"] === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/then/required",keyword:"required",params:{missingProperty: "@type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@referredType"] === undefined){
const err3 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/else/required",keyword:"required",params:{missingProperty: "@referredType"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "@referredType") || (key0 === "id")) || (key0 === "name")) || (key0 === "partyOrPartyRole")) || (key0 === "role")) || (key0 === "@type"))){
const err5 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
let data0 = data["@referredType"];
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/productOrderPartyInput/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data0 === "Customer") || (data0 === "CustomerContact")) || (data0 === "Consumer"))){
const err7 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/productOrderPartyInput/properties/%40referredType/enum",keyword:"enum",params:{allowedValues: schema111.properties["@referredType"].enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/productOrderPartyInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/productOrderPartyInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.partyOrPartyRole !== undefined){
if(!(validate212(data.partyOrPartyRole, {instancePath:instancePath+"/partyOrPartyRole",parentData:data,parentDataProperty:"partyOrPartyRole",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err10 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/productOrderPartyInput/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data5 = data["@type"];
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderPartyInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((data5 === "RelatedParty") || (data5 === "Account")) || (data5 === "Contact")) || (data5 === "Consumer")) || (data5 === "Location"))){
const err12 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/productOrderPartyInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema111.properties["@type"].enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/$defs/productOrderPartyInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema113 = {"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"$ref":"pack:/$defs/orderNoteInput/properties/text"},"id":{"$ref":"pack:/$defs/orderNoteInput/properties/id"},"author":{"$ref":"pack:/$defs/orderNoteInput/properties/author"},"date":{"$ref":"pack:/$defs/orderNoteInput/properties/date"}},"$id":"pack:/$defs/productOrderNoteInput"};
const schema114 = {"type":"string","$id":"pack:/$defs/orderNoteInput/properties/text"};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderNoteInput/properties/text" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/orderNoteInput/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema115 = {"type":"string","$id":"pack:/$defs/orderNoteInput/properties/id"};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderNoteInput/properties/id" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/orderNoteInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema116 = {"type":"string","$id":"pack:/$defs/orderNoteInput/properties/author"};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderNoteInput/properties/author" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/orderNoteInput/properties/author/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema117 = {"type":"string","$id":"pack:/$defs/orderNoteInput/properties/date"};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderNoteInput/properties/date" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/orderNoteInput/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/productOrderNoteInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/productOrderNoteInput/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "text") || (key0 === "id")) || (key0 === "author")) || (key0 === "date"))){
const err1 = {instancePath,schemaPath:"#/$defs/productOrderNoteInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
if(!(validate217(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate219(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
if(data.author !== undefined){
if(!(validate221(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate223(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/productOrderNoteInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check31" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.productOrderItem === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "productOrderItem"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema104.properties, key0))){
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
if(data.productOrderItem !== undefined){
let data0 = data.productOrderItem;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate192(data0[i0], {instancePath:instancePath+"/productOrderItem/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/productOrderItem",schemaPath:"#/properties/productOrderItem/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.relatedParty !== undefined){
let data2 = data.relatedParty;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate211(data2[i1], {instancePath:instancePath+"/relatedParty/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.orderCurrency !== undefined){
if(typeof data.orderCurrency !== "string"){
const err4 = {instancePath:instancePath+"/orderCurrency",schemaPath:"#/properties/orderCurrency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err5 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.externalSystem !== undefined){
if(typeof data.externalSystem !== "string"){
const err6 = {instancePath:instancePath+"/externalSystem",schemaPath:"#/properties/externalSystem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.mode !== undefined){
let data7 = data.mode;
if(typeof data7 !== "string"){
const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data7 === "async")){
const err8 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema104.properties.mode.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.requestedStartDate !== undefined){
if(typeof data.requestedStartDate !== "string"){
const err9 = {instancePath:instancePath+"/requestedStartDate",schemaPath:"#/properties/requestedStartDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.requestedCompletionDate !== undefined){
if(typeof data.requestedCompletionDate !== "string"){
const err10 = {instancePath:instancePath+"/requestedCompletionDate",schemaPath:"#/properties/requestedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err11 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.channel !== undefined){
let data11 = data.channel;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate184(data11[i2], {instancePath:instancePath+"/channel/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.note !== undefined){
let data13 = data.note;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate216(data13[i3], {instancePath:instancePath+"/note/" + i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.disableCharValueValidation !== undefined){
if(typeof data.disableCharValueValidation !== "boolean"){
const err14 = {instancePath:instancePath+"/disableCharValueValidation",schemaPath:"#/properties/disableCharValueValidation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.currencyCode !== undefined){
if(typeof data.currencyCode !== "string"){
const err15 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.orderDate !== undefined){
if(typeof data.orderDate !== "string"){
const err16 = {instancePath:instancePath+"/orderDate",schemaPath:"#/properties/orderDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err17 = {instancePath:instancePath+"/href",schemaPath:"#/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data19 = data["@type"];
if(typeof data19 !== "string"){
const err18 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(data19 === "ProductOrder")){
const err19 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema104.properties["@type"].enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check32 = validate226;
const schema118 = {"anyOf":[{"$ref":"pack:/$defs/createdProductOrder"},{"$ref":"pack:/$defs/queuedOrder"}],"$id":"pack:/check32"};
const schema119 = {"$ref":"pack:/$defs/productOrder","type":"object","required":["id"],"$id":"pack:/$defs/createdProductOrder"};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/createdProductOrder" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/createdProductOrder/required",keyword:"required",params:{missingProperty: "id"}};
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
const err1 = {instancePath,schemaPath:"#/$defs/createdProductOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"props":{"id":true,"href":true,"externalId":true,"externalSystem":true,"orderId":true,"orderDate":true,"state":true,"version":true,"ponr":true,"orderCurrency":true,"currencyCode":true,"committedDueDate":true,"expectedCompletionDate":true,"requestedCompletionDate":true,"requestedStartDate":true,"channel":true,"note":true,"productOrderItem":true,"relatedParty":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema120 = {"type":"object","required":["orderId"],"properties":{"orderId":{"type":"string"}},"$id":"pack:/$defs/queuedOrder"};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/queuedOrder" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderId === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/queuedOrder/required",keyword:"required",params:{missingProperty: "orderId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.orderId !== undefined){
if(typeof data.orderId !== "string"){
const err1 = {instancePath:instancePath+"/orderId",schemaPath:"#/$defs/queuedOrder/properties/orderId/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/queuedOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":{"orderId":true},"dynamicProps":false,"dynamicItems":false};


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check32" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate227(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.id = true;
props0.href = true;
props0.externalId = true;
props0.externalSystem = true;
props0.orderId = true;
props0.orderDate = true;
props0.state = true;
props0.version = true;
props0.ponr = true;
props0.orderCurrency = true;
props0.currencyCode = true;
props0.committedDueDate = true;
props0.expectedCompletionDate = true;
props0.requestedCompletionDate = true;
props0.requestedStartDate = true;
props0.channel = true;
props0.note = true;
props0.productOrderItem = true;
props0.relatedParty = true;
props0["@type"] = true;
}
const _errs2 = errors;
if(!(validate230(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.orderId = true;
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
validate226.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate226.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check33 = validate232;
const schema121 = {"type":"object","additionalProperties":false,"properties":{"state":{"type":"string"},"fields":{"type":"string"},"limit":{"type":"integer","minimum":1,"maximum":100},"offset":{"type":"integer","minimum":0}},"$id":"pack:/check33"};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check33" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "state") || (key0 === "fields")) || (key0 === "limit")) || (key0 === "offset"))){
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
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err1 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fields !== undefined){
if(typeof data.fields !== "string"){
const err2 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.offset !== undefined){
let data3 = data.offset;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check34 = validate233;
const schema122 = {"type":"array","items":{"$ref":"pack:/$defs/serviceOrder"},"$id":"pack:/check34"};
const schema123 = {"type":"object","properties":{"id":{"type":"string"},"externalId":{"type":"string"},"externalSystem":{"type":"string"},"href":{"type":"string"},"state":{"type":"string"},"ponr":{"type":["string","boolean"]},"orderDate":{"type":"string"},"requestedStartDate":{"type":"string"},"requestedCompletionDate":{"type":"string"},"committedDueDate":{"type":"string"},"expectedCompletionDate":{"type":"string"},"completionDate":{"type":"string"},"version":{"type":["string","number"]},"orderType":{"type":"string"},"priority":{"type":"string"},"description":{"type":"string"},"category":{"type":"string"},"note":{"type":"array","items":{"$ref":"pack:/$defs/orderNote"}},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/orderParty"}},"serviceOrderItem":{"type":"array","items":{"$ref":"pack:/$defs/serviceOrderItem"}},"@type":{"type":"string"}},"$id":"pack:/$defs/serviceOrder"};
const schema124 = {"type":"object","properties":{"id":{"type":"string"},"action":{"type":"string"},"actionReason":{"type":"string"},"state":{"type":"string"},"ponr":{"type":["string","boolean"]},"quantity":{"type":["number","string"]},"committedDueDate":{"type":"string"},"version":{"type":["string","number"]},"service":{"$ref":"pack:/$defs/orderedService"},"place":{"$ref":"pack:/$defs/orderPlace"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/lineContact"}},"externalProductInventory":{"type":"array","items":{"$ref":"pack:/$defs/externalInventory"}},"orderRelationship":{"type":"array","items":{"$ref":"pack:/$defs/itemRelationship"}},"serviceOrderItemRelationship":{"type":"array","items":{"$ref":"pack:/$defs/itemRelationship"}},"@type":{"type":"string"}},"$id":"pack:/$defs/serviceOrderItem"};
const schema125 = {"type":"object","properties":{"id":{"type":"string"},"state":{"type":"string"},"serviceState":{"type":"string"},"serviceType":{"type":"string"},"serviceSpecification":{"$ref":"pack:/$defs/orderSpecification"},"serviceCharacteristic":{"type":"array","items":{"$ref":"pack:/$defs/characteristic"}},"serviceRelationship":{"type":"array","items":{"$ref":"pack:/$defs/inventoryRelationship"}},"@type":{"type":"string"}},"$id":"pack:/$defs/orderedService"};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedService" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderedService/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err1 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/orderedService/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.serviceState !== undefined){
if(typeof data.serviceState !== "string"){
const err2 = {instancePath:instancePath+"/serviceState",schemaPath:"#/$defs/orderedService/properties/serviceState/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.serviceType !== undefined){
if(typeof data.serviceType !== "string"){
const err3 = {instancePath:instancePath+"/serviceType",schemaPath:"#/$defs/orderedService/properties/serviceType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.serviceSpecification !== undefined){
if(!(validate65(data.serviceSpecification, {instancePath:instancePath+"/serviceSpecification",parentData:data,parentDataProperty:"serviceSpecification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.serviceCharacteristic !== undefined){
let data5 = data.serviceCharacteristic;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data5[i0], {instancePath:instancePath+"/serviceCharacteristic/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/serviceCharacteristic",schemaPath:"#/$defs/orderedService/properties/serviceCharacteristic/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.serviceRelationship !== undefined){
let data7 = data.serviceRelationship;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate63(data7[i1], {instancePath:instancePath+"/serviceRelationship/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/serviceRelationship",schemaPath:"#/$defs/orderedService/properties/serviceRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err6 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderedService/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath,schemaPath:"#/$defs/orderedService/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":{"id":true,"state":true,"serviceState":true,"serviceType":true,"serviceSpecification":true,"serviceCharacteristic":true,"serviceRelationship":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/serviceOrderItem" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/serviceOrderItem/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.action !== undefined){
if(typeof data.action !== "string"){
const err1 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/serviceOrderItem/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.actionReason !== undefined){
if(typeof data.actionReason !== "string"){
const err2 = {instancePath:instancePath+"/actionReason",schemaPath:"#/$defs/serviceOrderItem/properties/actionReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err3 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/serviceOrderItem/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ponr !== undefined){
let data4 = data.ponr;
if((typeof data4 !== "string") && (typeof data4 !== "boolean")){
const err4 = {instancePath:instancePath+"/ponr",schemaPath:"#/$defs/serviceOrderItem/properties/ponr/type",keyword:"type",params:{type: schema124.properties.ponr.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.quantity !== undefined){
let data5 = data.quantity;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){
const err5 = {instancePath:instancePath+"/quantity",schemaPath:"#/$defs/serviceOrderItem/properties/quantity/type",keyword:"type",params:{type: schema124.properties.quantity.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err6 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/$defs/serviceOrderItem/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data7 = data.version;
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/serviceOrderItem/properties/version/type",keyword:"type",params:{type: schema124.properties.version.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.service !== undefined){
if(!(validate238(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
if(!(validate59(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.relatedParty !== undefined){
let data10 = data.relatedParty;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate67(data10[i0], {instancePath:instancePath+"/relatedParty/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/serviceOrderItem/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.externalProductInventory !== undefined){
let data12 = data.externalProductInventory;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate78(data12[i1], {instancePath:instancePath+"/externalProductInventory/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/externalProductInventory",schemaPath:"#/$defs/serviceOrderItem/properties/externalProductInventory/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.orderRelationship !== undefined){
let data14 = data.orderRelationship;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate72(data14[i2], {instancePath:instancePath+"/orderRelationship/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/orderRelationship",schemaPath:"#/$defs/serviceOrderItem/properties/orderRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.serviceOrderItemRelationship !== undefined){
let data16 = data.serviceOrderItemRelationship;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate72(data16[i3], {instancePath:instancePath+"/serviceOrderItemRelationship/" + i3,parentData:data16,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/serviceOrderItemRelationship",schemaPath:"#/$defs/serviceOrderItem/properties/serviceOrderItemRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err12 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/serviceOrderItem/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/$defs/serviceOrderItem/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"props":{"id":true,"action":true,"actionReason":true,"state":true,"ponr":true,"quantity":true,"committedDueDate":true,"version":true,"service":true,"place":true,"relatedParty":true,"externalProductInventory":true,"orderRelationship":true,"serviceOrderItemRelationship":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/serviceOrder" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/serviceOrder/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err1 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/serviceOrder/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.externalSystem !== undefined){
if(typeof data.externalSystem !== "string"){
const err2 = {instancePath:instancePath+"/externalSystem",schemaPath:"#/$defs/serviceOrder/properties/externalSystem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err3 = {instancePath:instancePath+"/href",schemaPath:"#/$defs/serviceOrder/properties/href/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/serviceOrder/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ponr !== undefined){
let data5 = data.ponr;
if((typeof data5 !== "string") && (typeof data5 !== "boolean")){
const err5 = {instancePath:instancePath+"/ponr",schemaPath:"#/$defs/serviceOrder/properties/ponr/type",keyword:"type",params:{type: schema123.properties.ponr.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.orderDate !== undefined){
if(typeof data.orderDate !== "string"){
const err6 = {instancePath:instancePath+"/orderDate",schemaPath:"#/$defs/serviceOrder/properties/orderDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.requestedStartDate !== undefined){
if(typeof data.requestedStartDate !== "string"){
const err7 = {instancePath:instancePath+"/requestedStartDate",schemaPath:"#/$defs/serviceOrder/properties/requestedStartDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.requestedCompletionDate !== undefined){
if(typeof data.requestedCompletionDate !== "string"){
const err8 = {instancePath:instancePath+"/requestedCompletionDate",schemaPath:"#/$defs/serviceOrder/properties/requestedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err9 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/$defs/serviceOrder/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.expectedCompletionDate !== undefined){
if(typeof data.expectedCompletionDate !== "string"){
const err10 = {instancePath:instancePath+"/expectedCompletionDate",schemaPath:"#/$defs/serviceOrder/properties/expectedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.completionDate !== undefined){
if(typeof data.completionDate !== "string"){
const err11 = {instancePath:instancePath+"/completionDate",schemaPath:"#/$defs/serviceOrder/properties/completionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.version !== undefined){
let data12 = data.version;
if((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/serviceOrder/properties/version/type",keyword:"type",params:{type: schema123.properties.version.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.orderType !== undefined){
if(typeof data.orderType !== "string"){
const err13 = {instancePath:instancePath+"/orderType",schemaPath:"#/$defs/serviceOrder/properties/orderType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.priority !== undefined){
if(typeof data.priority !== "string"){
const err14 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/serviceOrder/properties/priority/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/serviceOrder/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
const err16 = {instancePath:instancePath+"/category",schemaPath:"#/$defs/serviceOrder/properties/category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.note !== undefined){
let data17 = data.note;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data17[i0], {instancePath:instancePath+"/note/" + i0,parentData:data17,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/serviceOrder/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.relatedParty !== undefined){
let data19 = data.relatedParty;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
if(!(validate87(data19[i1], {instancePath:instancePath+"/relatedParty/" + i1,parentData:data19,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/serviceOrder/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.serviceOrderItem !== undefined){
let data21 = data.serviceOrderItem;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(!(validate237(data21[i2], {instancePath:instancePath+"/serviceOrderItem/" + i2,parentData:data21,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/serviceOrderItem",schemaPath:"#/$defs/serviceOrder/properties/serviceOrderItem/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err20 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/serviceOrder/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/$defs/serviceOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":{"id":true,"externalId":true,"externalSystem":true,"href":true,"state":true,"ponr":true,"orderDate":true,"requestedStartDate":true,"requestedCompletionDate":true,"committedDueDate":true,"expectedCompletionDate":true,"completionDate":true,"version":true,"orderType":true,"priority":true,"description":true,"category":true,"note":true,"relatedParty":true,"serviceOrderItem":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check34" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate234(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
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
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check35 = validate250;
const schema126 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"}},"$id":"pack:/check35"};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check35" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
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
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check36 = validate251;
const schema127 = {"$ref":"pack:/$defs/serviceOrder","$id":"pack:/check36"};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check36" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate234(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":{"id":true,"externalId":true,"externalSystem":true,"href":true,"state":true,"ponr":true,"orderDate":true,"requestedStartDate":true,"requestedCompletionDate":true,"committedDueDate":true,"expectedCompletionDate":true,"completionDate":true,"version":true,"orderType":true,"priority":true,"description":true,"category":true,"note":true,"relatedParty":true,"serviceOrderItem":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const check37 = validate253;
const schema128 = {"type":"object","required":["serviceOrder"],"additionalProperties":false,"properties":{"serviceOrder":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"href":{"type":"string"},"@referredType":{"type":"string","const":"ServiceOrder"}}},"cancellationReason":{"type":"string"},"requestedCancellationDate":{"type":"string"},"@type":{"type":"string","const":"CancelServiceOrder"}},"$id":"pack:/check37"};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check37" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.serviceOrder === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serviceOrder"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "serviceOrder") || (key0 === "cancellationReason")) || (key0 === "requestedCancellationDate")) || (key0 === "@type"))){
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
if(data.serviceOrder !== undefined){
let data0 = data.serviceOrder;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err2 = {instancePath:instancePath+"/serviceOrder",schemaPath:"#/properties/serviceOrder/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "href")) || (key1 === "@referredType"))){
const err3 = {instancePath:instancePath+"/serviceOrder",schemaPath:"#/properties/serviceOrder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.id !== undefined){
if(typeof data0.id !== "string"){
const err4 = {instancePath:instancePath+"/serviceOrder/id",schemaPath:"#/properties/serviceOrder/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.href !== undefined){
if(typeof data0.href !== "string"){
const err5 = {instancePath:instancePath+"/serviceOrder/href",schemaPath:"#/properties/serviceOrder/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0["@referredType"] !== undefined){
let data3 = data0["@referredType"];
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/serviceOrder/@referredType",schemaPath:"#/properties/serviceOrder/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("ServiceOrder" !== data3){
const err7 = {instancePath:instancePath+"/serviceOrder/@referredType",schemaPath:"#/properties/serviceOrder/properties/%40referredType/const",keyword:"const",params:{allowedValue: "ServiceOrder"}};
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
const err8 = {instancePath:instancePath+"/serviceOrder",schemaPath:"#/properties/serviceOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cancellationReason !== undefined){
if(typeof data.cancellationReason !== "string"){
const err9 = {instancePath:instancePath+"/cancellationReason",schemaPath:"#/properties/cancellationReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.requestedCancellationDate !== undefined){
if(typeof data.requestedCancellationDate !== "string"){
const err10 = {instancePath:instancePath+"/requestedCancellationDate",schemaPath:"#/properties/requestedCancellationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data6 = data["@type"];
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("CancelServiceOrder" !== data6){
const err12 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/const",keyword:"const",params:{allowedValue: "CancelServiceOrder"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check38 = validate254;
const schema129 = {"type":"object","required":["id"],"properties":{"id":{"type":"string"},"state":{"type":"string"},"cancellationReason":{"type":"string"},"requestedCancellationDate":{"type":"string"},"serviceOrder":{"type":"object","properties":{"id":{"type":"string"},"href":{"type":"string"},"@referredType":{"type":"string"}}},"href":{"type":"string"},"orderDate":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/check38"};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check38" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err2 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cancellationReason !== undefined){
if(typeof data.cancellationReason !== "string"){
const err3 = {instancePath:instancePath+"/cancellationReason",schemaPath:"#/properties/cancellationReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.requestedCancellationDate !== undefined){
if(typeof data.requestedCancellationDate !== "string"){
const err4 = {instancePath:instancePath+"/requestedCancellationDate",schemaPath:"#/properties/requestedCancellationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.serviceOrder !== undefined){
let data4 = data.serviceOrder;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id !== undefined){
if(typeof data4.id !== "string"){
const err5 = {instancePath:instancePath+"/serviceOrder/id",schemaPath:"#/properties/serviceOrder/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.href !== undefined){
if(typeof data4.href !== "string"){
const err6 = {instancePath:instancePath+"/serviceOrder/href",schemaPath:"#/properties/serviceOrder/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4["@referredType"] !== undefined){
if(typeof data4["@referredType"] !== "string"){
const err7 = {instancePath:instancePath+"/serviceOrder/@referredType",schemaPath:"#/properties/serviceOrder/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/serviceOrder",schemaPath:"#/properties/serviceOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err9 = {instancePath:instancePath+"/href",schemaPath:"#/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.orderDate !== undefined){
if(typeof data.orderDate !== "string"){
const err10 = {instancePath:instancePath+"/orderDate",schemaPath:"#/properties/orderDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err11 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":{"id":true,"state":true,"cancellationReason":true,"requestedCancellationDate":true,"serviceOrder":true,"href":true,"orderDate":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const check39 = validate255;
const schema130 = {"type":"object","required":["serviceOrderItem"],"additionalProperties":false,"properties":{"serviceOrderItem":{"type":"array","minItems":1,"items":{"$ref":"pack:/$defs/serviceOrderItemInput"}},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/orderPartyInput"}},"externalId":{"type":"string"},"externalSystem":{"type":"string"},"requestedStartDate":{"type":"string"},"requestedCompletionDate":{"type":"string"},"committedDueDate":{"type":"string"},"note":{"type":"array","items":{"$ref":"pack:/$defs/orderNoteInput"}},"mode":{"type":"string","enum":["async"]},"disableCharValueValidation":{"type":"boolean"},"orderDate":{"type":"string"},"href":{"type":"string"},"description":{"type":"string"},"priority":{"type":"string"},"category":{"type":"string"},"@type":{"type":"string","const":"ServiceOrder"}},"$id":"pack:/check39"};
const schema131 = {"type":"object","required":["id","action","service"],"additionalProperties":false,"properties":{"id":{"type":"string"},"action":{"type":"string","enum":["add","change","delete","no-change","resume","suspend"]},"service":{"$ref":"pack:/$defs/orderedServiceInput"},"actionReason":{"type":"string"},"quantity":{"type":"number"},"committedDueDate":{"type":"string"},"place":{"$ref":"pack:/$defs/orderPlaceInput"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/lineContactInput"}},"externalProductInventory":{"type":"array","items":{"$ref":"pack:/$defs/externalInventoryInput"}},"orderRelationship":{"type":"array","items":{"$ref":"pack:/$defs/itemRelationshipInput"}},"serviceOrderItemRelationship":{"type":"array","items":{"$ref":"pack:/$defs/itemRelationshipInput"}},"version":{"type":"string"},"@type":{"type":"string","const":"ServiceOrderItem"}},"if":{"required":["action"],"properties":{"action":{"const":"add"}}},"then":{"properties":{"service":{"type":"object","required":["serviceSpecification"]}}},"$id":"pack:/$defs/serviceOrderItemInput"};
const schema132 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"serviceSpecification":{"$ref":"pack:/$defs/serviceSpecificationInput"},"serviceCharacteristic":{"type":"array","items":{"$ref":"pack:/$defs/characteristicInput"}},"serviceRelationship":{"type":"array","items":{"$ref":"pack:/$defs/inventoryRelationshipInput"}},"serviceState":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/orderedServiceInput"};
const schema133 = {"type":"object","required":["id","name"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"internalVersion":{"type":"string"},"version":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/serviceSpecificationInput"};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/serviceSpecificationInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/serviceSpecificationInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/serviceSpecificationInput/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "internalVersion")) || (key0 === "version")) || (key0 === "@type"))){
const err2 = {instancePath,schemaPath:"#/$defs/serviceSpecificationInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/serviceSpecificationInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/serviceSpecificationInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.internalVersion !== undefined){
if(typeof data.internalVersion !== "string"){
const err5 = {instancePath:instancePath+"/internalVersion",schemaPath:"#/$defs/serviceSpecificationInput/properties/internalVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/serviceSpecificationInput/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err7 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/serviceSpecificationInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,schemaPath:"#/$defs/serviceSpecificationInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderedServiceInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "serviceSpecification")) || (key0 === "serviceCharacteristic")) || (key0 === "serviceRelationship")) || (key0 === "serviceState")) || (key0 === "@type"))){
const err0 = {instancePath,schemaPath:"#/$defs/orderedServiceInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderedServiceInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.serviceSpecification !== undefined){
if(!(validate258(data.serviceSpecification, {instancePath:instancePath+"/serviceSpecification",parentData:data,parentDataProperty:"serviceSpecification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
if(data.serviceCharacteristic !== undefined){
let data2 = data.serviceCharacteristic;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate111(data2[i0], {instancePath:instancePath+"/serviceCharacteristic/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/serviceCharacteristic",schemaPath:"#/$defs/orderedServiceInput/properties/serviceCharacteristic/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.serviceRelationship !== undefined){
let data4 = data.serviceRelationship;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate135(data4[i1], {instancePath:instancePath+"/serviceRelationship/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/serviceRelationship",schemaPath:"#/$defs/orderedServiceInput/properties/serviceRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.serviceState !== undefined){
if(typeof data.serviceState !== "string"){
const err4 = {instancePath:instancePath+"/serviceState",schemaPath:"#/$defs/orderedServiceInput/properties/serviceState/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err5 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderedServiceInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath,schemaPath:"#/$defs/orderedServiceInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/serviceOrderItemInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
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
if((data.action === undefined) && (missing0 = "action")){
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
if(data.action !== undefined){
if("add" !== data.action){
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
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service !== undefined){
let data1 = data.service;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.serviceSpecification === undefined){
const err2 = {instancePath:instancePath+"/service",schemaPath:"#/$defs/serviceOrderItemInput/then/properties/service/required",keyword:"required",params:{missingProperty: "serviceSpecification"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/service",schemaPath:"#/$defs/serviceOrderItemInput/then/properties/service/type",keyword:"type",params:{type: "object"}};
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
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.service = true;
props0.action = true;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/serviceOrderItemInput/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/serviceOrderItemInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.action === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/serviceOrderItemInput/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.service === undefined){
const err7 = {instancePath,schemaPath:"#/$defs/serviceOrderItemInput/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema131.properties, key0))){
const err8 = {instancePath,schemaPath:"#/$defs/serviceOrderItemInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/serviceOrderItemInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/serviceOrderItemInput/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((data3 === "add") || (data3 === "change")) || (data3 === "delete")) || (data3 === "no-change")) || (data3 === "resume")) || (data3 === "suspend"))){
const err11 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/serviceOrderItemInput/properties/action/enum",keyword:"enum",params:{allowedValues: schema131.properties.action.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.service !== undefined){
if(!(validate257(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data.actionReason !== undefined){
if(typeof data.actionReason !== "string"){
const err12 = {instancePath:instancePath+"/actionReason",schemaPath:"#/$defs/serviceOrderItemInput/properties/actionReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.quantity !== undefined){
let data6 = data.quantity;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/quantity",schemaPath:"#/$defs/serviceOrderItemInput/properties/quantity/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err14 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/$defs/serviceOrderItemInput/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.place !== undefined){
if(!(validate115(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.relatedParty !== undefined){
let data9 = data.relatedParty;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate200(data9[i0], {instancePath:instancePath+"/relatedParty/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/serviceOrderItemInput/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.externalProductInventory !== undefined){
let data11 = data.externalProductInventory;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate163(data11[i1], {instancePath:instancePath+"/externalProductInventory/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/externalProductInventory",schemaPath:"#/$defs/serviceOrderItemInput/properties/externalProductInventory/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.orderRelationship !== undefined){
let data13 = data.orderRelationship;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate194(data13[i2], {instancePath:instancePath+"/orderRelationship/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/orderRelationship",schemaPath:"#/$defs/serviceOrderItemInput/properties/orderRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.serviceOrderItemRelationship !== undefined){
let data15 = data.serviceOrderItemRelationship;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate194(data15[i3], {instancePath:instancePath+"/serviceOrderItemRelationship/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/serviceOrderItemRelationship",schemaPath:"#/$defs/serviceOrderItemInput/properties/serviceOrderItemRelationship/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/serviceOrderItemInput/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data18 = data["@type"];
if(typeof data18 !== "string"){
const err20 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/serviceOrderItemInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if("ServiceOrderItem" !== data18){
const err21 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/serviceOrderItemInput/properties/%40type/const",keyword:"const",params:{allowedValue: "ServiceOrderItem"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/$defs/serviceOrderItemInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema134 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"@referredType":{"type":"string","enum":["Customer","CustomerContact","Consumer"]},"name":{"type":"string"},"@type":{"type":"string","enum":["RelatedParty"]}},"$id":"pack:/$defs/orderPartyInput"};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/orderPartyInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/orderPartyInput/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "@referredType")) || (key0 === "name")) || (key0 === "@type"))){
const err1 = {instancePath,schemaPath:"#/$defs/orderPartyInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/orderPartyInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
let data1 = data["@referredType"];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/orderPartyInput/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "Customer") || (data1 === "CustomerContact")) || (data1 === "Consumer"))){
const err4 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/orderPartyInput/properties/%40referredType/enum",keyword:"enum",params:{allowedValues: schema134.properties["@referredType"].enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/orderPartyInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data3 = data["@type"];
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderPartyInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data3 === "RelatedParty")){
const err7 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/orderPartyInput/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema134.properties["@type"].enum}};
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
const err8 = {instancePath,schemaPath:"#/$defs/orderPartyInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check39" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.serviceOrderItem === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serviceOrderItem"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema130.properties, key0))){
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
if(data.serviceOrderItem !== undefined){
let data0 = data.serviceOrderItem;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/serviceOrderItem",schemaPath:"#/properties/serviceOrderItem/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate256(data0[i0], {instancePath:instancePath+"/serviceOrderItem/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/serviceOrderItem",schemaPath:"#/properties/serviceOrderItem/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.relatedParty !== undefined){
let data2 = data.relatedParty;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate269(data2[i1], {instancePath:instancePath+"/relatedParty/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err5 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.externalSystem !== undefined){
if(typeof data.externalSystem !== "string"){
const err6 = {instancePath:instancePath+"/externalSystem",schemaPath:"#/properties/externalSystem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.requestedStartDate !== undefined){
if(typeof data.requestedStartDate !== "string"){
const err7 = {instancePath:instancePath+"/requestedStartDate",schemaPath:"#/properties/requestedStartDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.requestedCompletionDate !== undefined){
if(typeof data.requestedCompletionDate !== "string"){
const err8 = {instancePath:instancePath+"/requestedCompletionDate",schemaPath:"#/properties/requestedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err9 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.note !== undefined){
let data9 = data.note;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate166(data9[i2], {instancePath:instancePath+"/note/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.mode !== undefined){
let data11 = data.mode;
if(typeof data11 !== "string"){
const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(data11 === "async")){
const err12 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema130.properties.mode.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.disableCharValueValidation !== undefined){
if(typeof data.disableCharValueValidation !== "boolean"){
const err13 = {instancePath:instancePath+"/disableCharValueValidation",schemaPath:"#/properties/disableCharValueValidation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.orderDate !== undefined){
if(typeof data.orderDate !== "string"){
const err14 = {instancePath:instancePath+"/orderDate",schemaPath:"#/properties/orderDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err15 = {instancePath:instancePath+"/href",schemaPath:"#/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.priority !== undefined){
if(typeof data.priority !== "string"){
const err17 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
const err18 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data18 = data["@type"];
if(typeof data18 !== "string"){
const err19 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("ServiceOrder" !== data18){
const err20 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/const",keyword:"const",params:{allowedValue: "ServiceOrder"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check40 = validate272;
const schema135 = {"anyOf":[{"$ref":"pack:/$defs/createdServiceOrder"},{"$ref":"pack:/$defs/queuedOrder"}],"$id":"pack:/check40"};
const schema136 = {"$ref":"pack:/$defs/serviceOrder","type":"object","required":["id"],"$id":"pack:/$defs/createdServiceOrder"};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/createdServiceOrder" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate234(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/createdServiceOrder/required",keyword:"required",params:{missingProperty: "id"}};
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
const err1 = {instancePath,schemaPath:"#/$defs/createdServiceOrder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"props":{"id":true,"externalId":true,"externalSystem":true,"href":true,"state":true,"ponr":true,"orderDate":true,"requestedStartDate":true,"requestedCompletionDate":true,"committedDueDate":true,"expectedCompletionDate":true,"completionDate":true,"version":true,"orderType":true,"priority":true,"description":true,"category":true,"note":true,"relatedParty":true,"serviceOrderItem":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check40" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate272.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate273(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.id = true;
props0.externalId = true;
props0.externalSystem = true;
props0.href = true;
props0.state = true;
props0.ponr = true;
props0.orderDate = true;
props0.requestedStartDate = true;
props0.requestedCompletionDate = true;
props0.committedDueDate = true;
props0.expectedCompletionDate = true;
props0.completionDate = true;
props0.version = true;
props0.orderType = true;
props0.priority = true;
props0.description = true;
props0.category = true;
props0.note = true;
props0.relatedParty = true;
props0.serviceOrderItem = true;
props0["@type"] = true;
}
const _errs2 = errors;
if(!(validate230(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.orderId = true;
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
validate272.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate272.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check41 = validate277;
const schema137 = {"type":"object","required":["id","serviceOrderItem"],"additionalProperties":false,"properties":{"id":{"type":"string"},"serviceOrderItem":{"type":"array","minItems":1,"items":{"$ref":"pack:/$defs/serviceOrderItemInput"}},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/orderPartyInput"}},"externalId":{"type":"string"},"externalSystem":{"type":"string"},"requestedStartDate":{"type":"string"},"requestedCompletionDate":{"type":"string"},"committedDueDate":{"type":"string"},"note":{"type":"array","items":{"$ref":"pack:/$defs/orderNoteInput"}},"description":{"type":"string"},"priority":{"type":"string"},"category":{"type":"string"},"@type":{"type":"string","const":"ServiceOrder"}},"$id":"pack:/check41"};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check41" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate277.evaluated;
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
if(data.serviceOrderItem === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serviceOrderItem"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema137.properties, key0))){
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.serviceOrderItem !== undefined){
let data1 = data.serviceOrderItem;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/serviceOrderItem",schemaPath:"#/properties/serviceOrderItem/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate256(data1[i0], {instancePath:instancePath+"/serviceOrderItem/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/serviceOrderItem",schemaPath:"#/properties/serviceOrderItem/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.relatedParty !== undefined){
let data3 = data.relatedParty;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate269(data3[i1], {instancePath:instancePath+"/relatedParty/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err7 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.externalSystem !== undefined){
if(typeof data.externalSystem !== "string"){
const err8 = {instancePath:instancePath+"/externalSystem",schemaPath:"#/properties/externalSystem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.requestedStartDate !== undefined){
if(typeof data.requestedStartDate !== "string"){
const err9 = {instancePath:instancePath+"/requestedStartDate",schemaPath:"#/properties/requestedStartDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.requestedCompletionDate !== undefined){
if(typeof data.requestedCompletionDate !== "string"){
const err10 = {instancePath:instancePath+"/requestedCompletionDate",schemaPath:"#/properties/requestedCompletionDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.committedDueDate !== undefined){
if(typeof data.committedDueDate !== "string"){
const err11 = {instancePath:instancePath+"/committedDueDate",schemaPath:"#/properties/committedDueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.note !== undefined){
let data10 = data.note;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate166(data10[i2], {instancePath:instancePath+"/note/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.priority !== undefined){
if(typeof data.priority !== "string"){
const err14 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
const err15 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data15 = data["@type"];
if(typeof data15 !== "string"){
const err16 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("ServiceOrder" !== data15){
const err17 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/const",keyword:"const",params:{allowedValue: "ServiceOrder"}};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}
validate277.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check42 = validate281;
const schema138 = {"$ref":"pack:/$defs/serviceOrder","$id":"pack:/check42"};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check42" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate281.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate234(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
validate281.errors = vErrors;
return errors === 0;
}
validate281.evaluated = {"props":{"id":true,"externalId":true,"externalSystem":true,"href":true,"state":true,"ponr":true,"orderDate":true,"requestedStartDate":true,"requestedCompletionDate":true,"committedDueDate":true,"expectedCompletionDate":true,"completionDate":true,"version":true,"orderType":true,"priority":true,"description":true,"category":true,"note":true,"relatedParty":true,"serviceOrderItem":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const check43 = validate283;
const schema139 = {"type":"object","required":["cart_item_id"],"additionalProperties":false,"properties":{"cart_item_id":{"type":"string"}},"$id":"pack:/check43"};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check43" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
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
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check44 = validate284;
const schema140 = {"type":"null","$id":"pack:/check44"};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check44" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
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
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check45 = validate285;
const schema141 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"}},"$id":"pack:/check45"};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check45" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
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
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check46 = validate286;
const schema142 = {"type":"null","$id":"pack:/check46"};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check46" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
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
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check47 = validate287;
const schema143 = {"type":"object","additionalProperties":false,"properties":{},"$id":"pack:/check47"};

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check47" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
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
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check48 = validate288;
const schema144 = {"$ref":"pack:/$defs/cart","$id":"pack:/check48"};
const schema145 = {"type":"object","required":["cart_id"],"properties":{"cart_id":{"type":"string"},"none":{"$ref":"pack:/$defs/cartGroup"},"daily":{"$ref":"pack:/$defs/cartGroup"},"weekly":{"$ref":"pack:/$defs/cartGroup"},"monthly":{"$ref":"pack:/$defs/cartGroup"},"yearly":{"$ref":"pack:/$defs/cartGroup"},"annually":{"$ref":"pack:/$defs/cartGroup"},"subtotal_price":{"type":"string"},"subtotal_recurring_price":{"type":"string"},"subtotal_recurring_frequency":{"type":"string"},"subtotal_title":{"type":"string"},"total_title":{"type":"string"},"show_subtotal_price":{"type":["string","boolean"]}},"$id":"pack:/$defs/cart"};
const schema146 = {"type":"object","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"pack:/$defs/cartLine"}},"frequency_label":{"type":["string","null"]},"subtotal_price":{"type":"string"},"subtotal_recurring_price":{"type":"string"},"subtotal_recurring_frequency":{"type":"string"},"subtotal_title":{"type":"string"},"total_title":{"type":"string"},"show_subtotal_price":{"type":["string","boolean"]}},"$id":"pack:/$defs/cartGroup"};
const schema147 = {"type":"object","required":["cart_item_id"],"properties":{"cart_item_id":{"type":"string"},"catalog_item_id":{"type":"string"},"item_name":{"type":"string"},"quantity":{"type":["string","integer"]},"price":{"type":"string"},"localized_price":{"type":"string"},"recurring_price":{"type":"string"},"localized_recurring_price":{"type":"string"},"recurring_frequency":{"type":["string","null"]},"delivery_time":{"type":["string","null"]},"variables":{"type":"object","additionalProperties":{"type":"string"}},"sys_id":{"type":"string"},"item_id":{"type":"string"},"name":{"type":"string"},"short_description":{"type":["string","null"]},"picture":{"type":["string","null"]},"sys_class_name":{"type":"string"},"order_guide":{"type":["string","null"]},"requested_for":{"type":["string","null"]},"subtotal":{"type":["number","string"]},"subtotal_price":{"type":"string"},"recurring_subtotal":{"type":["number","string"]},"recurring_subtotal_price":{"type":"string"},"price_display":{"type":"string"},"subtotal_price_display":{"type":"string"},"recurring_price_display":{"type":"string"},"recurring_subtotal_price_display":{"type":"string"},"show_price":{"type":"boolean"},"show_recurring_price":{"type":"boolean"},"show_quantity":{"type":"boolean"},"show_quantity_guide_item":{"type":"boolean"},"read_only_quantity":{"type":"boolean"},"can_order":{"type":"boolean"},"no_delivery_time":{"type":"boolean"},"created_by":{"type":"string"},"created_on":{"type":"string"},"updated_by":{"type":"string"},"updated_on":{"type":"string"}},"$id":"pack:/$defs/cartLine"};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/cartLine" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
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
const err4 = {instancePath:instancePath+"/quantity",schemaPath:"#/$defs/cartLine/properties/quantity/type",keyword:"type",params:{type: schema147.properties.quantity.type}};
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
const err9 = {instancePath:instancePath+"/recurring_frequency",schemaPath:"#/$defs/cartLine/properties/recurring_frequency/type",keyword:"type",params:{type: schema147.properties.recurring_frequency.type}};
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
const err10 = {instancePath:instancePath+"/delivery_time",schemaPath:"#/$defs/cartLine/properties/delivery_time/type",keyword:"type",params:{type: schema147.properties.delivery_time.type}};
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
const err16 = {instancePath:instancePath+"/short_description",schemaPath:"#/$defs/cartLine/properties/short_description/type",keyword:"type",params:{type: schema147.properties.short_description.type}};
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
const err17 = {instancePath:instancePath+"/picture",schemaPath:"#/$defs/cartLine/properties/picture/type",keyword:"type",params:{type: schema147.properties.picture.type}};
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
const err19 = {instancePath:instancePath+"/order_guide",schemaPath:"#/$defs/cartLine/properties/order_guide/type",keyword:"type",params:{type: schema147.properties.order_guide.type}};
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
const err20 = {instancePath:instancePath+"/requested_for",schemaPath:"#/$defs/cartLine/properties/requested_for/type",keyword:"type",params:{type: schema147.properties.requested_for.type}};
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
const err21 = {instancePath:instancePath+"/subtotal",schemaPath:"#/$defs/cartLine/properties/subtotal/type",keyword:"type",params:{type: schema147.properties.subtotal.type}};
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
const err23 = {instancePath:instancePath+"/recurring_subtotal",schemaPath:"#/$defs/cartLine/properties/recurring_subtotal/type",keyword:"type",params:{type: schema147.properties.recurring_subtotal.type}};
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
if(typeof data.show_price !== "boolean"){
const err29 = {instancePath:instancePath+"/show_price",schemaPath:"#/$defs/cartLine/properties/show_price/type",keyword:"type",params:{type: "boolean"}};
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
if(typeof data.show_recurring_price !== "boolean"){
const err30 = {instancePath:instancePath+"/show_recurring_price",schemaPath:"#/$defs/cartLine/properties/show_recurring_price/type",keyword:"type",params:{type: "boolean"}};
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
if(typeof data.show_quantity !== "boolean"){
const err31 = {instancePath:instancePath+"/show_quantity",schemaPath:"#/$defs/cartLine/properties/show_quantity/type",keyword:"type",params:{type: "boolean"}};
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
if(typeof data.show_quantity_guide_item !== "boolean"){
const err32 = {instancePath:instancePath+"/show_quantity_guide_item",schemaPath:"#/$defs/cartLine/properties/show_quantity_guide_item/type",keyword:"type",params:{type: "boolean"}};
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
if(typeof data.read_only_quantity !== "boolean"){
const err33 = {instancePath:instancePath+"/read_only_quantity",schemaPath:"#/$defs/cartLine/properties/read_only_quantity/type",keyword:"type",params:{type: "boolean"}};
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
if(typeof data.can_order !== "boolean"){
const err34 = {instancePath:instancePath+"/can_order",schemaPath:"#/$defs/cartLine/properties/can_order/type",keyword:"type",params:{type: "boolean"}};
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
if(typeof data.no_delivery_time !== "boolean"){
const err35 = {instancePath:instancePath+"/no_delivery_time",schemaPath:"#/$defs/cartLine/properties/no_delivery_time/type",keyword:"type",params:{type: "boolean"}};
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
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"props":{"cart_item_id":true,"catalog_item_id":true,"item_name":true,"quantity":true,"price":true,"localized_price":true,"recurring_price":true,"localized_recurring_price":true,"recurring_frequency":true,"delivery_time":true,"variables":true,"sys_id":true,"item_id":true,"name":true,"short_description":true,"picture":true,"sys_class_name":true,"order_guide":true,"requested_for":true,"subtotal":true,"subtotal_price":true,"recurring_subtotal":true,"recurring_subtotal_price":true,"price_display":true,"subtotal_price_display":true,"recurring_price_display":true,"recurring_subtotal_price_display":true,"show_price":true,"show_recurring_price":true,"show_quantity":true,"show_quantity_guide_item":true,"read_only_quantity":true,"can_order":true,"no_delivery_time":true,"created_by":true,"created_on":true,"updated_by":true,"updated_on":true},"dynamicProps":false,"dynamicItems":false};


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/cartGroup" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
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
if(!(validate291(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
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
const err2 = {instancePath:instancePath+"/frequency_label",schemaPath:"#/$defs/cartGroup/properties/frequency_label/type",keyword:"type",params:{type: schema146.properties.frequency_label.type}};
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
const err8 = {instancePath:instancePath+"/show_subtotal_price",schemaPath:"#/$defs/cartGroup/properties/show_subtotal_price/type",keyword:"type",params:{type: schema146.properties.show_subtotal_price.type}};
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
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"props":{"items":true,"frequency_label":true,"subtotal_price":true,"subtotal_recurring_price":true,"subtotal_recurring_frequency":true,"subtotal_title":true,"total_title":true,"show_subtotal_price":true},"dynamicProps":false,"dynamicItems":false};


function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/cart" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
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
if(!(validate290(data.none, {instancePath:instancePath+"/none",parentData:data,parentDataProperty:"none",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.daily !== undefined){
if(!(validate290(data.daily, {instancePath:instancePath+"/daily",parentData:data,parentDataProperty:"daily",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.weekly !== undefined){
if(!(validate290(data.weekly, {instancePath:instancePath+"/weekly",parentData:data,parentDataProperty:"weekly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.monthly !== undefined){
if(!(validate290(data.monthly, {instancePath:instancePath+"/monthly",parentData:data,parentDataProperty:"monthly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.yearly !== undefined){
if(!(validate290(data.yearly, {instancePath:instancePath+"/yearly",parentData:data,parentDataProperty:"yearly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.annually !== undefined){
if(!(validate290(data.annually, {instancePath:instancePath+"/annually",parentData:data,parentDataProperty:"annually",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
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
const err7 = {instancePath:instancePath+"/show_subtotal_price",schemaPath:"#/$defs/cart/properties/show_subtotal_price/type",keyword:"type",params:{type: schema145.properties.show_subtotal_price.type}};
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
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"props":{"cart_id":true,"none":true,"daily":true,"weekly":true,"monthly":true,"yearly":true,"annually":true,"subtotal_price":true,"subtotal_recurring_price":true,"subtotal_recurring_frequency":true,"subtotal_title":true,"total_title":true,"show_subtotal_price":true},"dynamicProps":false,"dynamicItems":false};


function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check48" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate289(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"props":{"cart_id":true,"none":true,"daily":true,"weekly":true,"monthly":true,"yearly":true,"annually":true,"subtotal_price":true,"subtotal_recurring_price":true,"subtotal_recurring_frequency":true,"subtotal_title":true,"total_title":true,"show_subtotal_price":true},"dynamicProps":false,"dynamicItems":false};

const check49 = validate300;
const schema148 = {"type":"object","required":["user_id"],"additionalProperties":false,"properties":{"user_id":{"type":"string"}},"$id":"pack:/check49"};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check49" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
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
if(typeof data.user_id !== "string"){
const err2 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"}};
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
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check50 = validate301;
const schema149 = {"type":"string","$id":"pack:/check50"};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check50" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate301.evaluated;
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
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check51 = validate302;
const schema150 = {"type":"object","additionalProperties":false,"properties":{"sysparm_text":{"type":"string"},"sysparm_view":{"type":"string","enum":["desktop","mobile","both"]},"sysparm_limit":{"type":"integer","minimum":1}},"$id":"pack:/check51"};

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check51" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
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
const err3 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/enum",keyword:"enum",params:{allowedValues: schema150.properties.sysparm_view.enum}};
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
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check52 = validate303;
const schema151 = {"type":"array","items":{"$ref":"pack:/$defs/catalog"},"$id":"pack:/check52"};
const schema152 = {"type":"object","properties":{"sys_id":{"type":"string"},"title":{"type":"string"},"description":{"type":["string","null"]},"has_categories":{"type":["boolean","string"]},"has_items":{"type":["boolean","string"]},"desktop_image":{"type":["string","null"]}},"$id":"pack:/$defs/catalog"};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/catalog" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate304.evaluated;
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
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/catalog/properties/description/type",keyword:"type",params:{type: schema152.properties.description.type}};
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
const err3 = {instancePath:instancePath+"/has_categories",schemaPath:"#/$defs/catalog/properties/has_categories/type",keyword:"type",params:{type: schema152.properties.has_categories.type}};
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
const err4 = {instancePath:instancePath+"/has_items",schemaPath:"#/$defs/catalog/properties/has_items/type",keyword:"type",params:{type: schema152.properties.has_items.type}};
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
const err5 = {instancePath:instancePath+"/desktop_image",schemaPath:"#/$defs/catalog/properties/desktop_image/type",keyword:"type",params:{type: schema152.properties.desktop_image.type}};
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
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"props":{"sys_id":true,"title":true,"description":true,"has_categories":true,"has_items":true,"desktop_image":true},"dynamicProps":false,"dynamicItems":false};


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check52" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate304(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check53 = validate306;
const schema153 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_top_level_only":{"type":"boolean"},"sysparm_view":{"type":"string","enum":["desktop","mobile","both"]},"sysparm_limit":{"type":"integer","minimum":1},"sysparm_offset":{"type":"integer","minimum":0}},"$id":"pack:/check53"};

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check53" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate306.evaluated;
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
if(data.sysparm_top_level_only !== undefined){
if(typeof data.sysparm_top_level_only !== "boolean"){
const err3 = {instancePath:instancePath+"/sysparm_top_level_only",schemaPath:"#/properties/sysparm_top_level_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sysparm_view !== undefined){
let data2 = data.sysparm_view;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data2 === "desktop") || (data2 === "mobile")) || (data2 === "both"))){
const err5 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/enum",keyword:"enum",params:{allowedValues: schema153.properties.sysparm_view.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sysparm_limit !== undefined){
let data3 = data.sysparm_limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/sysparm_limit",schemaPath:"#/properties/sysparm_limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/sysparm_limit",schemaPath:"#/properties/sysparm_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.sysparm_offset !== undefined){
let data4 = data.sysparm_offset;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/sysparm_offset",schemaPath:"#/properties/sysparm_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/sysparm_offset",schemaPath:"#/properties/sysparm_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
validate306.errors = vErrors;
return errors === 0;
}
validate306.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check54 = validate307;
const schema154 = {"type":"array","items":{"$ref":"pack:/$defs/listedCategory"},"$id":"pack:/check54"};
const schema155 = {"allOf":[{"$ref":"pack:/$defs/category"},{"type":"object","properties":{"count":{"type":["integer","string"]},"subcategories":{"type":"array","items":{"$ref":"pack:/$defs/catalogPlace"}}}}],"$id":"pack:/$defs/listedCategory"};
const schema156 = {"type":"object","properties":{"sys_id":{"type":"string"},"title":{"type":"string"},"description":{"type":["string","null"]},"full_description":{"type":["string","null"]},"icon":{"type":["string","null"]},"header_icon":{"type":["string","null"]},"homepage_image":{"type":["string","null"]}},"$id":"pack:/$defs/category"};

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/category" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
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
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/category/properties/description/type",keyword:"type",params:{type: schema156.properties.description.type}};
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
const err3 = {instancePath:instancePath+"/full_description",schemaPath:"#/$defs/category/properties/full_description/type",keyword:"type",params:{type: schema156.properties.full_description.type}};
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
const err4 = {instancePath:instancePath+"/icon",schemaPath:"#/$defs/category/properties/icon/type",keyword:"type",params:{type: schema156.properties.icon.type}};
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
const err5 = {instancePath:instancePath+"/header_icon",schemaPath:"#/$defs/category/properties/header_icon/type",keyword:"type",params:{type: schema156.properties.header_icon.type}};
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
const err6 = {instancePath:instancePath+"/homepage_image",schemaPath:"#/$defs/category/properties/homepage_image/type",keyword:"type",params:{type: schema156.properties.homepage_image.type}};
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
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"props":{"sys_id":true,"title":true,"description":true,"full_description":true,"icon":true,"header_icon":true,"homepage_image":true},"dynamicProps":false,"dynamicItems":false};

const schema157 = {"type":"object","properties":{"sys_id":{"type":"string"},"title":{"type":["string","null"]},"active":{"type":["boolean","string"]}},"$id":"pack:/$defs/catalogPlace"};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/catalogPlace" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
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
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/catalogPlace/properties/title/type",keyword:"type",params:{type: schema157.properties.title.type}};
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
const err2 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/catalogPlace/properties/active/type",keyword:"type",params:{type: schema157.properties.active.type}};
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
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"props":{"sys_id":true,"title":true,"active":true},"dynamicProps":false,"dynamicItems":false};


function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/listedCategory" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate308.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate309(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count !== undefined){
let data0 = data.count;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err0 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/listedCategory/allOf/1/properties/count/type",keyword:"type",params:{type: schema155.allOf[1].properties.count.type}};
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
if(!(validate311(data1[i0], {instancePath:instancePath+"/subcategories/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
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
validate308.errors = vErrors;
return errors === 0;
}
validate308.evaluated = {"props":{"count":true,"subcategories":true,"sys_id":true,"title":true,"description":true,"full_description":true,"icon":true,"header_icon":true,"homepage_image":true},"dynamicProps":false,"dynamicItems":false};


function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check54" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate308(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
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
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check55 = validate314;
const schema158 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_view":{"type":"string","enum":["desktop","mobile","both"]}},"$id":"pack:/check55"};

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check55" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate314.evaluated;
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
let data1 = data.sysparm_view;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "desktop") || (data1 === "mobile")) || (data1 === "both"))){
const err4 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/enum",keyword:"enum",params:{allowedValues: schema158.properties.sysparm_view.enum}};
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
validate314.errors = vErrors;
return errors === 0;
}
validate314.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check56 = validate315;
const schema159 = {"$ref":"pack:/$defs/catalogDetails","$id":"pack:/check56"};
const schema160 = {"allOf":[{"$ref":"pack:/$defs/catalog"},{"type":"object","properties":{"categories":{"type":"array","items":{"type":"object","properties":{"sys_id":{"type":"string"},"title":{"type":"string"},"description":{"type":["string","null"]},"header_image":{"type":["string","null"]}}}}}}],"$id":"pack:/$defs/catalogDetails"};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/catalogDetails" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate304(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
const err2 = {instancePath:instancePath+"/categories/" + i0+"/description",schemaPath:"#/$defs/catalogDetails/allOf/1/properties/categories/items/properties/description/type",keyword:"type",params:{type: schema160.allOf[1].properties.categories.items.properties.description.type}};
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
const err3 = {instancePath:instancePath+"/categories/" + i0+"/header_image",schemaPath:"#/$defs/catalogDetails/allOf/1/properties/categories/items/properties/header_image/type",keyword:"type",params:{type: schema160.allOf[1].properties.categories.items.properties.header_image.type}};
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
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"props":{"categories":true,"sys_id":true,"title":true,"description":true,"has_categories":true,"has_items":true,"desktop_image":true},"dynamicProps":false,"dynamicItems":false};


function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check56" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate316(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"props":{"categories":true,"sys_id":true,"title":true,"description":true,"has_categories":true,"has_items":true,"desktop_image":true},"dynamicProps":false,"dynamicItems":false};

const check57 = validate319;
const schema161 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_view":{"type":"string","enum":["desktop","mobile","both"]}},"$id":"pack:/check57"};

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check57" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
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
let data1 = data.sysparm_view;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "desktop") || (data1 === "mobile")) || (data1 === "both"))){
const err4 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/enum",keyword:"enum",params:{allowedValues: schema161.properties.sysparm_view.enum}};
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
validate319.errors = vErrors;
return errors === 0;
}
validate319.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check58 = validate320;
const schema162 = {"$ref":"pack:/$defs/categoryDetails","$id":"pack:/check58"};
const schema163 = {"allOf":[{"$ref":"pack:/$defs/category"},{"type":"object","properties":{"child_categories":{"type":"array","items":{"type":"object","properties":{"sys_id":{"type":"string"},"title":{"type":"string"},"count":{"type":["integer","string"]},"parent":{"type":"string"},"isParentCategory":{"type":["boolean","string"]},"subcategories":{"type":"array","items":{"$ref":"pack:/$defs/catalogPlace"}}}}}}}],"$id":"pack:/$defs/categoryDetails"};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/categoryDetails" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate321.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate309(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
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
const err2 = {instancePath:instancePath+"/child_categories/" + i0+"/count",schemaPath:"#/$defs/categoryDetails/allOf/1/properties/child_categories/items/properties/count/type",keyword:"type",params:{type: schema163.allOf[1].properties.child_categories.items.properties.count.type}};
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
const err4 = {instancePath:instancePath+"/child_categories/" + i0+"/isParentCategory",schemaPath:"#/$defs/categoryDetails/allOf/1/properties/child_categories/items/properties/isParentCategory/type",keyword:"type",params:{type: schema163.allOf[1].properties.child_categories.items.properties.isParentCategory.type}};
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
if(!(validate311(data7[i1], {instancePath:instancePath+"/child_categories/" + i0+"/subcategories/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
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
validate321.errors = vErrors;
return errors === 0;
}
validate321.evaluated = {"props":{"child_categories":true,"sys_id":true,"title":true,"description":true,"full_description":true,"icon":true,"header_icon":true,"homepage_image":true},"dynamicProps":false,"dynamicItems":false};


function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check58" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate321(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"props":{"child_categories":true,"sys_id":true,"title":true,"description":true,"full_description":true,"icon":true,"header_icon":true,"homepage_image":true},"dynamicProps":false,"dynamicItems":false};

const check59 = validate325;
const schema164 = {"type":"object","additionalProperties":false,"properties":{"sysparm_catalog":{"type":"string"},"sysparm_category":{"type":"string"},"sysparm_type":{"type":"string"},"sysparm_text":{"type":"string"},"sysparm_view":{"type":"string","enum":["desktop","mobile","both"]},"sysparm_limit":{"type":"integer","minimum":1},"sysparm_offset":{"type":"integer","minimum":0}},"$id":"pack:/check59"};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check59" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
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
let data4 = data.sysparm_view;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data4 === "desktop") || (data4 === "mobile")) || (data4 === "both"))){
const err6 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/enum",keyword:"enum",params:{allowedValues: schema164.properties.sysparm_view.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sysparm_limit !== undefined){
let data5 = data.sysparm_limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/sysparm_limit",schemaPath:"#/properties/sysparm_limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/sysparm_limit",schemaPath:"#/properties/sysparm_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.sysparm_offset !== undefined){
let data6 = data.sysparm_offset;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/sysparm_offset",schemaPath:"#/properties/sysparm_offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/sysparm_offset",schemaPath:"#/properties/sysparm_offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check60 = validate326;
const schema165 = {"type":"array","items":{"$ref":"pack:/$defs/item"},"$id":"pack:/check60"};
const schema166 = {"type":"object","properties":{"sys_id":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"short_description":{"type":["string","null"]},"description":{"type":["string","null"]},"catalogs":{"type":"array","items":{"$ref":"pack:/$defs/catalogPlace"}},"category":{"$ref":"pack:/$defs/catalogPlace"},"sys_class_name":{"type":"string"},"order":{"type":["integer","string"]},"show_price":{"type":["boolean","string"]},"price":{"type":"string"},"price_currency":{"type":"string"},"localized_price":{"type":"string"},"local_currency":{"type":"string"},"recurring_price":{"type":"string"},"recurring_price_currency":{"type":"string"},"localized_recurring_price":{"type":"string"},"recurring_frequency":{"type":["string","null"]},"show_quantity":{"type":["boolean","string"]},"icon":{"type":["string","null"]},"picture":{"type":["string","null"]},"url":{"type":["string","null"]},"content_type":{"type":["string","null"]},"kb_article":{"type":["string","null"]},"mandatory_attachment":{"type":["boolean","string"]},"visible_standalone":{"type":["boolean","string"]},"show_wishlist":{"type":["boolean","string"]},"show_delivery_time":{"type":["boolean","string"]},"request_method":{"type":["string","null"]}},"$id":"pack:/$defs/item"};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/item" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate327.evaluated;
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
const err3 = {instancePath:instancePath+"/short_description",schemaPath:"#/$defs/item/properties/short_description/type",keyword:"type",params:{type: schema166.properties.short_description.type}};
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
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/item/properties/description/type",keyword:"type",params:{type: schema166.properties.description.type}};
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
if(!(validate311(data5[i0], {instancePath:instancePath+"/catalogs/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
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
if(!(validate311(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
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
const err7 = {instancePath:instancePath+"/order",schemaPath:"#/$defs/item/properties/order/type",keyword:"type",params:{type: schema166.properties.order.type}};
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
const err8 = {instancePath:instancePath+"/show_price",schemaPath:"#/$defs/item/properties/show_price/type",keyword:"type",params:{type: schema166.properties.show_price.type}};
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
const err16 = {instancePath:instancePath+"/recurring_frequency",schemaPath:"#/$defs/item/properties/recurring_frequency/type",keyword:"type",params:{type: schema166.properties.recurring_frequency.type}};
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
const err17 = {instancePath:instancePath+"/show_quantity",schemaPath:"#/$defs/item/properties/show_quantity/type",keyword:"type",params:{type: schema166.properties.show_quantity.type}};
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
const err18 = {instancePath:instancePath+"/icon",schemaPath:"#/$defs/item/properties/icon/type",keyword:"type",params:{type: schema166.properties.icon.type}};
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
const err19 = {instancePath:instancePath+"/picture",schemaPath:"#/$defs/item/properties/picture/type",keyword:"type",params:{type: schema166.properties.picture.type}};
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
const err20 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/item/properties/url/type",keyword:"type",params:{type: schema166.properties.url.type}};
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
const err21 = {instancePath:instancePath+"/content_type",schemaPath:"#/$defs/item/properties/content_type/type",keyword:"type",params:{type: schema166.properties.content_type.type}};
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
const err22 = {instancePath:instancePath+"/kb_article",schemaPath:"#/$defs/item/properties/kb_article/type",keyword:"type",params:{type: schema166.properties.kb_article.type}};
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
const err23 = {instancePath:instancePath+"/mandatory_attachment",schemaPath:"#/$defs/item/properties/mandatory_attachment/type",keyword:"type",params:{type: schema166.properties.mandatory_attachment.type}};
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
const err24 = {instancePath:instancePath+"/visible_standalone",schemaPath:"#/$defs/item/properties/visible_standalone/type",keyword:"type",params:{type: schema166.properties.visible_standalone.type}};
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
const err25 = {instancePath:instancePath+"/show_wishlist",schemaPath:"#/$defs/item/properties/show_wishlist/type",keyword:"type",params:{type: schema166.properties.show_wishlist.type}};
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
const err26 = {instancePath:instancePath+"/show_delivery_time",schemaPath:"#/$defs/item/properties/show_delivery_time/type",keyword:"type",params:{type: schema166.properties.show_delivery_time.type}};
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
const err27 = {instancePath:instancePath+"/request_method",schemaPath:"#/$defs/item/properties/request_method/type",keyword:"type",params:{type: schema166.properties.request_method.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/$defs/item/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}
validate327.evaluated = {"props":{"sys_id":true,"name":true,"type":true,"short_description":true,"description":true,"catalogs":true,"category":true,"sys_class_name":true,"order":true,"show_price":true,"price":true,"price_currency":true,"localized_price":true,"local_currency":true,"recurring_price":true,"recurring_price_currency":true,"localized_recurring_price":true,"recurring_frequency":true,"show_quantity":true,"icon":true,"picture":true,"url":true,"content_type":true,"kb_article":true,"mandatory_attachment":true,"visible_standalone":true,"show_wishlist":true,"show_delivery_time":true,"request_method":true},"dynamicProps":false,"dynamicItems":false};


function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check60" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate327(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
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
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check61 = validate331;
const schema167 = {"type":"object","required":["item_sys_id","user_sys_id"],"additionalProperties":false,"properties":{"item_sys_id":{"type":"string"},"user_sys_id":{"type":"string"}},"$id":"pack:/check61"};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check61" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
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
if(typeof data.item_sys_id !== "string"){
const err3 = {instancePath:instancePath+"/item_sys_id",schemaPath:"#/properties/item_sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.user_sys_id !== undefined){
if(typeof data.user_sys_id !== "string"){
const err4 = {instancePath:instancePath+"/user_sys_id",schemaPath:"#/properties/user_sys_id/type",keyword:"type",params:{type: "string"}};
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
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check62 = validate332;
const schema168 = {"type":"object","required":["result"],"properties":{"result":{"type":["boolean","string"]}},"$id":"pack:/check62"};

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check62" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate332.evaluated;
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
const err1 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: schema168.properties.result.type}};
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
validate332.errors = vErrors;
return errors === 0;
}
validate332.evaluated = {"props":{"result":true},"dynamicProps":false,"dynamicItems":false};

const check63 = validate333;
const schema169 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_view":{"type":"string","enum":["desktop","mobile","both"]}},"$id":"pack:/check63"};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check63" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate333.evaluated;
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
let data1 = data.sysparm_view;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "desktop") || (data1 === "mobile")) || (data1 === "both"))){
const err4 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/enum",keyword:"enum",params:{allowedValues: schema169.properties.sysparm_view.enum}};
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
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check64 = validate334;
const schema170 = {"$ref":"pack:/$defs/itemDetails","$id":"pack:/check64"};
const schema171 = {"allOf":[{"$ref":"pack:/$defs/item"},{"type":"object","properties":{"variables":{"type":"array","items":{"$ref":"pack:/$defs/itemVariable"}},"categories":{"type":"array","items":{"type":"object","properties":{"category":{"$ref":"pack:/$defs/catalogPlace"},"sys_id":{"type":"string"},"title":{"type":["string","null"]},"active":{"type":["boolean","string"]}}}},"client_script":{"$ref":"pack:/$defs/clientScripts"},"ui_policy":{"type":"array","items":{"type":"object"}},"data_lookup":{"type":"array","items":{"type":"object"}}}}],"$id":"pack:/$defs/itemDetails"};
const schema172 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"label":{"type":["string","null"]},"conversational_label":{"type":["string","null"]},"mandatory":{"type":["boolean","string"]},"type":{"type":["integer","string"]},"friendly_type":{"type":"string"},"display_type":{"type":"string"},"value":{"type":["string","boolean","null"]},"displayvalue":{"type":["string","null"]},"choices":{"type":"array","items":{"$ref":"pack:/$defs/itemVariableChoice"}},"children":{"type":"array","items":{"$ref":"pack:/$defs/itemVariable"}},"columns":{"type":"array","items":{"$ref":"pack:/$defs/itemVariable"}},"active":{"type":["boolean","string"]},"order":{"type":["integer","string"]},"read_only":{"type":["boolean","string"]},"render_label":{"type":["boolean","string"]},"max_length":{"type":["integer","string"]},"help_text":{"type":["string","null"]},"attributes":{"type":["string","null"]},"pricing_implications":{"type":["boolean","string"]},"reference":{"type":["string","null"]},"ref_qualifier":{"type":["string","null"]},"table":{"type":["string","null"]},"display_field":{"type":["string","null"]},"selected_filter":{"type":["string","null"]},"dynamic_value_field":{"type":["string","null"]},"dynamic_value_dot_walk_path":{"type":["string","null"]},"containerType":{"type":["string","null"]}},"$id":"pack:/$defs/itemVariable"};
const schema173 = {"type":"object","properties":{"value":{"type":"string"},"label":{"type":"string"},"index":{"type":["integer","string"]},"price":{"type":["number","string"]},"recurring_price":{"type":["number","string"]}},"$id":"pack:/$defs/itemVariableChoice"};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemVariableChoice" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate338.evaluated;
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
if(typeof data.label !== "string"){
const err1 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/itemVariableChoice/properties/label/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/itemVariableChoice/properties/index/type",keyword:"type",params:{type: schema173.properties.index.type}};
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
const err3 = {instancePath:instancePath+"/price",schemaPath:"#/$defs/itemVariableChoice/properties/price/type",keyword:"type",params:{type: schema173.properties.price.type}};
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
const err4 = {instancePath:instancePath+"/recurring_price",schemaPath:"#/$defs/itemVariableChoice/properties/recurring_price/type",keyword:"type",params:{type: schema173.properties.recurring_price.type}};
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
const err5 = {instancePath,schemaPath:"#/$defs/itemVariableChoice/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}
validate338.evaluated = {"props":{"value":true,"label":true,"index":true,"price":true,"recurring_price":true},"dynamicProps":false,"dynamicItems":false};

const wrapper0 = {validate: validate337};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemVariable" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
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
const err2 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/itemVariable/properties/label/type",keyword:"type",params:{type: schema172.properties.label.type}};
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
const err3 = {instancePath:instancePath+"/conversational_label",schemaPath:"#/$defs/itemVariable/properties/conversational_label/type",keyword:"type",params:{type: schema172.properties.conversational_label.type}};
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
const err4 = {instancePath:instancePath+"/mandatory",schemaPath:"#/$defs/itemVariable/properties/mandatory/type",keyword:"type",params:{type: schema172.properties.mandatory.type}};
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
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/itemVariable/properties/type/type",keyword:"type",params:{type: schema172.properties.type.type}};
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
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/itemVariable/properties/value/type",keyword:"type",params:{type: schema172.properties.value.type}};
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
const err9 = {instancePath:instancePath+"/displayvalue",schemaPath:"#/$defs/itemVariable/properties/displayvalue/type",keyword:"type",params:{type: schema172.properties.displayvalue.type}};
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
if(!(validate338(data10[i0], {instancePath:instancePath+"/choices/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
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
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
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
if(!(wrapper0.validate(data14[i2], {instancePath:instancePath+"/columns/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/columns",schemaPath:"#/$defs/itemVariable/properties/columns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.active !== undefined){
let data16 = data.active;
if((typeof data16 !== "boolean") && (typeof data16 !== "string")){
const err13 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/itemVariable/properties/active/type",keyword:"type",params:{type: schema172.properties.active.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.order !== undefined){
let data17 = data.order;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (typeof data17 !== "string")){
const err14 = {instancePath:instancePath+"/order",schemaPath:"#/$defs/itemVariable/properties/order/type",keyword:"type",params:{type: schema172.properties.order.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.read_only !== undefined){
let data18 = data.read_only;
if((typeof data18 !== "boolean") && (typeof data18 !== "string")){
const err15 = {instancePath:instancePath+"/read_only",schemaPath:"#/$defs/itemVariable/properties/read_only/type",keyword:"type",params:{type: schema172.properties.read_only.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.render_label !== undefined){
let data19 = data.render_label;
if((typeof data19 !== "boolean") && (typeof data19 !== "string")){
const err16 = {instancePath:instancePath+"/render_label",schemaPath:"#/$defs/itemVariable/properties/render_label/type",keyword:"type",params:{type: schema172.properties.render_label.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.max_length !== undefined){
let data20 = data.max_length;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (typeof data20 !== "string")){
const err17 = {instancePath:instancePath+"/max_length",schemaPath:"#/$defs/itemVariable/properties/max_length/type",keyword:"type",params:{type: schema172.properties.max_length.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.help_text !== undefined){
let data21 = data.help_text;
if((typeof data21 !== "string") && (data21 !== null)){
const err18 = {instancePath:instancePath+"/help_text",schemaPath:"#/$defs/itemVariable/properties/help_text/type",keyword:"type",params:{type: schema172.properties.help_text.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.attributes !== undefined){
let data22 = data.attributes;
if((typeof data22 !== "string") && (data22 !== null)){
const err19 = {instancePath:instancePath+"/attributes",schemaPath:"#/$defs/itemVariable/properties/attributes/type",keyword:"type",params:{type: schema172.properties.attributes.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.pricing_implications !== undefined){
let data23 = data.pricing_implications;
if((typeof data23 !== "boolean") && (typeof data23 !== "string")){
const err20 = {instancePath:instancePath+"/pricing_implications",schemaPath:"#/$defs/itemVariable/properties/pricing_implications/type",keyword:"type",params:{type: schema172.properties.pricing_implications.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.reference !== undefined){
let data24 = data.reference;
if((typeof data24 !== "string") && (data24 !== null)){
const err21 = {instancePath:instancePath+"/reference",schemaPath:"#/$defs/itemVariable/properties/reference/type",keyword:"type",params:{type: schema172.properties.reference.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.ref_qualifier !== undefined){
let data25 = data.ref_qualifier;
if((typeof data25 !== "string") && (data25 !== null)){
const err22 = {instancePath:instancePath+"/ref_qualifier",schemaPath:"#/$defs/itemVariable/properties/ref_qualifier/type",keyword:"type",params:{type: schema172.properties.ref_qualifier.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.table !== undefined){
let data26 = data.table;
if((typeof data26 !== "string") && (data26 !== null)){
const err23 = {instancePath:instancePath+"/table",schemaPath:"#/$defs/itemVariable/properties/table/type",keyword:"type",params:{type: schema172.properties.table.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.display_field !== undefined){
let data27 = data.display_field;
if((typeof data27 !== "string") && (data27 !== null)){
const err24 = {instancePath:instancePath+"/display_field",schemaPath:"#/$defs/itemVariable/properties/display_field/type",keyword:"type",params:{type: schema172.properties.display_field.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.selected_filter !== undefined){
let data28 = data.selected_filter;
if((typeof data28 !== "string") && (data28 !== null)){
const err25 = {instancePath:instancePath+"/selected_filter",schemaPath:"#/$defs/itemVariable/properties/selected_filter/type",keyword:"type",params:{type: schema172.properties.selected_filter.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.dynamic_value_field !== undefined){
let data29 = data.dynamic_value_field;
if((typeof data29 !== "string") && (data29 !== null)){
const err26 = {instancePath:instancePath+"/dynamic_value_field",schemaPath:"#/$defs/itemVariable/properties/dynamic_value_field/type",keyword:"type",params:{type: schema172.properties.dynamic_value_field.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.dynamic_value_dot_walk_path !== undefined){
let data30 = data.dynamic_value_dot_walk_path;
if((typeof data30 !== "string") && (data30 !== null)){
const err27 = {instancePath:instancePath+"/dynamic_value_dot_walk_path",schemaPath:"#/$defs/itemVariable/properties/dynamic_value_dot_walk_path/type",keyword:"type",params:{type: schema172.properties.dynamic_value_dot_walk_path.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.containerType !== undefined){
let data31 = data.containerType;
if((typeof data31 !== "string") && (data31 !== null)){
const err28 = {instancePath:instancePath+"/containerType",schemaPath:"#/$defs/itemVariable/properties/containerType/type",keyword:"type",params:{type: schema172.properties.containerType.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/$defs/itemVariable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}
validate337.evaluated = {"props":{"id":true,"name":true,"label":true,"conversational_label":true,"mandatory":true,"type":true,"friendly_type":true,"display_type":true,"value":true,"displayvalue":true,"choices":true,"children":true,"columns":true,"active":true,"order":true,"read_only":true,"render_label":true,"max_length":true,"help_text":true,"attributes":true,"pricing_implications":true,"reference":true,"ref_qualifier":true,"table":true,"display_field":true,"selected_filter":true,"dynamic_value_field":true,"dynamic_value_dot_walk_path":true,"containerType":true},"dynamicProps":false,"dynamicItems":false};

const schema174 = {"type":"object","properties":{"onLoad":{"type":"array","items":{"$ref":"pack:/$defs/clientScript"}},"onChange":{"type":"array","items":{"$ref":"pack:/$defs/clientScript"}},"onSubmit":{"type":"array","items":{"$ref":"pack:/$defs/clientScript"}}},"$id":"pack:/$defs/clientScripts"};
const schema175 = {"type":"object","properties":{"sys_id":{"type":["string","null"]},"type":{"type":["string","null"]},"fieldName":{"type":["string","null"]},"script":{"type":["string","null"]},"condition":{"type":["string","null"]},"appliesTo":{"type":["string","null"]},"variable_set":{"type":["string","null"]},"ui_type":{"type":["string","integer","null"]}},"$id":"pack:/$defs/clientScript"};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/clientScript" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate343.evaluated;
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
const err0 = {instancePath:instancePath+"/sys_id",schemaPath:"#/$defs/clientScript/properties/sys_id/type",keyword:"type",params:{type: schema175.properties.sys_id.type}};
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
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/clientScript/properties/type/type",keyword:"type",params:{type: schema175.properties.type.type}};
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
const err2 = {instancePath:instancePath+"/fieldName",schemaPath:"#/$defs/clientScript/properties/fieldName/type",keyword:"type",params:{type: schema175.properties.fieldName.type}};
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
const err3 = {instancePath:instancePath+"/script",schemaPath:"#/$defs/clientScript/properties/script/type",keyword:"type",params:{type: schema175.properties.script.type}};
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
const err4 = {instancePath:instancePath+"/condition",schemaPath:"#/$defs/clientScript/properties/condition/type",keyword:"type",params:{type: schema175.properties.condition.type}};
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
const err5 = {instancePath:instancePath+"/appliesTo",schemaPath:"#/$defs/clientScript/properties/appliesTo/type",keyword:"type",params:{type: schema175.properties.appliesTo.type}};
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
const err6 = {instancePath:instancePath+"/variable_set",schemaPath:"#/$defs/clientScript/properties/variable_set/type",keyword:"type",params:{type: schema175.properties.variable_set.type}};
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
const err7 = {instancePath:instancePath+"/ui_type",schemaPath:"#/$defs/clientScript/properties/ui_type/type",keyword:"type",params:{type: schema175.properties.ui_type.type}};
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
validate343.errors = vErrors;
return errors === 0;
}
validate343.evaluated = {"props":{"sys_id":true,"type":true,"fieldName":true,"script":true,"condition":true,"appliesTo":true,"variable_set":true,"ui_type":true},"dynamicProps":false,"dynamicItems":false};


function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/clientScripts" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate342.evaluated;
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
if(!(validate343(data0[i0], {instancePath:instancePath+"/onLoad/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
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
if(!(validate343(data2[i1], {instancePath:instancePath+"/onChange/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
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
if(!(validate343(data4[i2], {instancePath:instancePath+"/onSubmit/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
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
validate342.errors = vErrors;
return errors === 0;
}
validate342.evaluated = {"props":{"onLoad":true,"onChange":true,"onSubmit":true},"dynamicProps":false,"dynamicItems":false};


function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/itemDetails" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate327(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.variables !== undefined){
let data0 = data.variables;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate337(data0[i0], {instancePath:instancePath+"/variables/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
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
if(!(validate311(data3.category, {instancePath:instancePath+"/categories/" + i1+"/category",parentData:data3,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
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
const err2 = {instancePath:instancePath+"/categories/" + i1+"/title",schemaPath:"#/$defs/itemDetails/allOf/1/properties/categories/items/properties/title/type",keyword:"type",params:{type: schema171.allOf[1].properties.categories.items.properties.title.type}};
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
const err3 = {instancePath:instancePath+"/categories/" + i1+"/active",schemaPath:"#/$defs/itemDetails/allOf/1/properties/categories/items/properties/active/type",keyword:"type",params:{type: schema171.allOf[1].properties.categories.items.properties.active.type}};
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
if(!(validate342(data.client_script, {instancePath:instancePath+"/client_script",parentData:data,parentDataProperty:"client_script",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
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
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"props":{"variables":true,"categories":true,"client_script":true,"ui_policy":true,"data_lookup":true,"sys_id":true,"name":true,"type":true,"short_description":true,"description":true,"catalogs":true,"category":true,"sys_class_name":true,"order":true,"show_price":true,"price":true,"price_currency":true,"localized_price":true,"local_currency":true,"recurring_price":true,"recurring_price_currency":true,"localized_recurring_price":true,"recurring_frequency":true,"show_quantity":true,"icon":true,"picture":true,"url":true,"content_type":true,"kb_article":true,"mandatory_attachment":true,"visible_standalone":true,"show_wishlist":true,"show_delivery_time":true,"request_method":true},"dynamicProps":false,"dynamicItems":false};


function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check64" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate334.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate335(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
validate334.errors = vErrors;
return errors === 0;
}
validate334.evaluated = {"props":{"variables":true,"categories":true,"client_script":true,"ui_policy":true,"data_lookup":true,"sys_id":true,"name":true,"type":true,"short_description":true,"description":true,"catalogs":true,"category":true,"sys_class_name":true,"order":true,"show_price":true,"price":true,"price_currency":true,"localized_price":true,"local_currency":true,"recurring_price":true,"recurring_price_currency":true,"localized_recurring_price":true,"recurring_frequency":true,"show_quantity":true,"icon":true,"picture":true,"url":true,"content_type":true,"kb_article":true,"mandatory_attachment":true,"visible_standalone":true,"show_wishlist":true,"show_delivery_time":true,"request_method":true},"dynamicProps":false,"dynamicItems":false};

const check65 = validate349;
const schema176 = {"type":"object","additionalProperties":false,"properties":{},"$id":"pack:/check65"};

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check65" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate349.evaluated;
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
validate349.errors = vErrors;
return errors === 0;
}
validate349.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check66 = validate350;
const schema177 = {"$ref":"pack:/$defs/wishlist","$id":"pack:/check66"};
const schema178 = {"type":"object","required":["cart_id","items"],"properties":{"cart_id":{"type":"string"},"items":{"type":"array","items":{"$ref":"pack:/$defs/cartLine"}}},"$id":"pack:/$defs/wishlist"};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/wishlist" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate351.evaluated;
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
if(!(validate291(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
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
validate351.errors = vErrors;
return errors === 0;
}
validate351.evaluated = {"props":{"cart_id":true,"items":true},"dynamicProps":false,"dynamicItems":false};


function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check66" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate350.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate351(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
validate350.errors = vErrors;
return errors === 0;
}
validate350.evaluated = {"props":{"cart_id":true,"items":true},"dynamicProps":false,"dynamicItems":false};

const check67 = validate354;
const schema179 = {"type":"object","required":["cart_item_id"],"additionalProperties":false,"properties":{"cart_item_id":{"type":"string"}},"$id":"pack:/check67"};

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check67" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate354.evaluated;
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
validate354.errors = vErrors;
return errors === 0;
}
validate354.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check68 = validate355;
const schema180 = {"$ref":"pack:/$defs/cartLine","$id":"pack:/check68"};

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check68" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate355.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate291(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
validate355.errors = vErrors;
return errors === 0;
}
validate355.evaluated = {"props":{"cart_item_id":true,"catalog_item_id":true,"item_name":true,"quantity":true,"price":true,"localized_price":true,"recurring_price":true,"localized_recurring_price":true,"recurring_frequency":true,"delivery_time":true,"variables":true,"sys_id":true,"item_id":true,"name":true,"short_description":true,"picture":true,"sys_class_name":true,"order_guide":true,"requested_for":true,"subtotal":true,"subtotal_price":true,"recurring_subtotal":true,"recurring_subtotal_price":true,"price_display":true,"subtotal_price_display":true,"recurring_price_display":true,"recurring_subtotal_price_display":true,"show_price":true,"show_recurring_price":true,"show_quantity":true,"show_quantity_guide_item":true,"read_only_quantity":true,"can_order":true,"no_delivery_time":true,"created_by":true,"created_on":true,"updated_by":true,"updated_on":true},"dynamicProps":false,"dynamicItems":false};

const check69 = validate357;
const schema181 = {"type":"object","additionalProperties":false,"properties":{},"$id":"pack:/check69"};

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check69" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate357.evaluated;
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
validate357.errors = vErrors;
return errors === 0;
}
validate357.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check70 = validate358;
const schema182 = {"anyOf":[{"$ref":"pack:/$defs/placedRequest"},{"$ref":"pack:/$defs/filledCart"}],"$id":"pack:/check70"};
const schema183 = {"type":"object","required":["request_id","request_number"],"properties":{"request_id":{"type":"string"},"request_number":{"type":"string"},"parent_id":{"type":["string","null"]},"parent_table":{"type":["string","null"]},"sys_id":{"type":"string"},"number":{"type":"string"},"table":{"type":"string"}},"$id":"pack:/$defs/placedRequest"};

function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/placedRequest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate359.evaluated;
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
const err4 = {instancePath:instancePath+"/parent_id",schemaPath:"#/$defs/placedRequest/properties/parent_id/type",keyword:"type",params:{type: schema183.properties.parent_id.type}};
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
const err5 = {instancePath:instancePath+"/parent_table",schemaPath:"#/$defs/placedRequest/properties/parent_table/type",keyword:"type",params:{type: schema183.properties.parent_table.type}};
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
validate359.errors = vErrors;
return errors === 0;
}
validate359.evaluated = {"props":{"request_id":true,"request_number":true,"parent_id":true,"parent_table":true,"sys_id":true,"number":true,"table":true},"dynamicProps":false,"dynamicItems":false};

const schema184 = {"type":"object","required":["cart_id"],"allOf":[{"$ref":"pack:/$defs/cart"}],"properties":{"requested_for":{"type":["string","null"]},"requested_for_user":{"type":["string","null"]},"delivery_address":{"type":["string","null"]},"special_instructions":{"type":["string","null"]},"items":{"type":"array","items":{"$ref":"pack:/$defs/cartLine"}}},"$id":"pack:/$defs/filledCart"};

function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/filledCart" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate361.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate289(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
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
const err1 = {instancePath:instancePath+"/requested_for",schemaPath:"#/$defs/filledCart/properties/requested_for/type",keyword:"type",params:{type: schema184.properties.requested_for.type}};
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
const err2 = {instancePath:instancePath+"/requested_for_user",schemaPath:"#/$defs/filledCart/properties/requested_for_user/type",keyword:"type",params:{type: schema184.properties.requested_for_user.type}};
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
const err3 = {instancePath:instancePath+"/delivery_address",schemaPath:"#/$defs/filledCart/properties/delivery_address/type",keyword:"type",params:{type: schema184.properties.delivery_address.type}};
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
const err4 = {instancePath:instancePath+"/special_instructions",schemaPath:"#/$defs/filledCart/properties/special_instructions/type",keyword:"type",params:{type: schema184.properties.special_instructions.type}};
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
if(!(validate291(data4[i0], {instancePath:instancePath+"/items/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
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
validate361.errors = vErrors;
return errors === 0;
}
validate361.evaluated = {"props":{"requested_for":true,"requested_for_user":true,"delivery_address":true,"special_instructions":true,"items":true,"cart_id":true,"none":true,"daily":true,"weekly":true,"monthly":true,"yearly":true,"annually":true,"subtotal_price":true,"subtotal_recurring_price":true,"subtotal_recurring_frequency":true,"subtotal_title":true,"total_title":true,"show_subtotal_price":true},"dynamicProps":false,"dynamicItems":false};


function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check70" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate358.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate359(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
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
if(!(validate361(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
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
validate358.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate358.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check71 = validate365;
const schema185 = {"type":"object","additionalProperties":false,"properties":{},"$id":"pack:/check71"};

function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check71" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate365.evaluated;
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
validate365.errors = vErrors;
return errors === 0;
}
validate365.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check72 = validate366;
const schema186 = {"$ref":"pack:/$defs/placedRequest","$id":"pack:/check72"};

function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check72" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate366.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate359(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
validate366.errors = vErrors;
return errors === 0;
}
validate366.evaluated = {"props":{"request_id":true,"request_number":true,"parent_id":true,"parent_table":true,"sys_id":true,"number":true,"table":true},"dynamicProps":false,"dynamicItems":false};

const check73 = validate368;
const schema187 = {"type":"object","required":["sys_id","sysparm_quantity"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_quantity":{"$ref":"pack:/$defs/cartQuantity"},"variables":{"$ref":"pack:/$defs/variableAnswers"},"sysparm_requested_for":{"$ref":"pack:/$defs/requestedFor"},"sysparm_also_request_for":{"$ref":"pack:/$defs/alsoRequestFor"}},"$id":"pack:/check73"};
const schema188 = {"type":["integer","string"],"minimum":0,"pattern":"^\\+?[0-9]+$","$id":"pack:/$defs/cartQuantity"};
const pattern3 = new RegExp("^\\+?[0-9]+$", "u");

function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/cartQuantity" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate369.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/$defs/cartQuantity/type",keyword:"type",params:{type: schema188.type}};
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
if(!pattern3.test(data)){
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
validate369.errors = vErrors;
return errors === 0;
}
validate369.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema189 = {"type":"object","additionalProperties":{"type":["string","number","boolean"]},"$id":"pack:/$defs/variableAnswers"};

function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/variableAnswers" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate371.evaluated;
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
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/variableAnswers/additionalProperties/type",keyword:"type",params:{type: schema189.additionalProperties.type}};
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
validate371.errors = vErrors;
return errors === 0;
}
validate371.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema190 = {"type":"string","$id":"pack:/$defs/requestedFor"};

function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/requestedFor" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate373.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/requestedFor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate373.errors = vErrors;
return errors === 0;
}
validate373.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema191 = {"type":"string","$id":"pack:/$defs/alsoRequestFor"};

function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/alsoRequestFor" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate375.evaluated;
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
validate375.errors = vErrors;
return errors === 0;
}
validate375.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check73" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate368.evaluated;
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
if(!(((((key0 === "sys_id") || (key0 === "sysparm_quantity")) || (key0 === "variables")) || (key0 === "sysparm_requested_for")) || (key0 === "sysparm_also_request_for"))){
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
if(!(validate369(data.sysparm_quantity, {instancePath:instancePath+"/sysparm_quantity",parentData:data,parentDataProperty:"sysparm_quantity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate371(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
errors = vErrors.length;
}
}
if(data.sysparm_requested_for !== undefined){
if(!(validate373(data.sysparm_requested_for, {instancePath:instancePath+"/sysparm_requested_for",parentData:data,parentDataProperty:"sysparm_requested_for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
if(data.sysparm_also_request_for !== undefined){
if(!(validate375(data.sysparm_also_request_for, {instancePath:instancePath+"/sysparm_also_request_for",parentData:data,parentDataProperty:"sysparm_also_request_for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
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
validate368.errors = vErrors;
return errors === 0;
}
validate368.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check74 = validate377;
const schema192 = {"type":"object","required":["cart_id","items"],"properties":{"cart_id":{"type":"string"},"items":{"type":"array","items":{"$ref":"pack:/$defs/cartLine"}},"subtotal":{"type":"string"}},"$id":"pack:/check74"};

function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check74" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate377.evaluated;
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
if(!(validate291(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
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
validate377.errors = vErrors;
return errors === 0;
}
validate377.evaluated = {"props":{"cart_id":true,"items":true,"subtotal":true},"dynamicProps":false,"dynamicItems":false};

const check75 = validate379;
const schema193 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_quantity":{"$ref":"pack:/$defs/cartQuantity"},"variables":{"$ref":"pack:/$defs/variableAnswers"}},"$id":"pack:/check75"};

function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check75" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate379.evaluated;
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
if(!(validate369(data.sysparm_quantity, {instancePath:instancePath+"/sysparm_quantity",parentData:data,parentDataProperty:"sysparm_quantity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate371(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
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
validate379.errors = vErrors;
return errors === 0;
}
validate379.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check76 = validate382;
const schema194 = {"$ref":"pack:/$defs/wishlist","$id":"pack:/check76"};

function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check76" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate382.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate351(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
validate382.errors = vErrors;
return errors === 0;
}
validate382.evaluated = {"props":{"cart_id":true,"items":true},"dynamicProps":false,"dynamicItems":false};

const check77 = validate384;
const schema195 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"items":{"type":"array","items":{"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_quantity":{"type":["integer","string"],"minimum":1,"pattern":"^\\+?0*[1-9][0-9]*$"},"variables":{"$ref":"pack:/$defs/variableAnswers"}}}}},"$id":"pack:/check77"};
const pattern4 = new RegExp("^\\+?0*[1-9][0-9]*$", "u");

function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check77" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate384.evaluated;
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
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.sys_id === undefined){
const err3 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "sys_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "sys_id") || (key1 === "sysparm_quantity")) || (key1 === "variables"))){
const err4 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.sys_id !== undefined){
if(typeof data2.sys_id !== "string"){
const err5 = {instancePath:instancePath+"/items/" + i0+"/sys_id",schemaPath:"#/properties/items/items/properties/sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.sysparm_quantity !== undefined){
let data4 = data2.sysparm_quantity;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err6 = {instancePath:instancePath+"/items/" + i0+"/sysparm_quantity",schemaPath:"#/properties/items/items/properties/sysparm_quantity/type",keyword:"type",params:{type: schema195.properties.items.items.properties.sysparm_quantity.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/items/" + i0+"/sysparm_quantity",schemaPath:"#/properties/items/items/properties/sysparm_quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err8 = {instancePath:instancePath+"/items/" + i0+"/sysparm_quantity",schemaPath:"#/properties/items/items/properties/sysparm_quantity/pattern",keyword:"pattern",params:{pattern: "^\\+?0*[1-9][0-9]*$"}};
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
if(data2.variables !== undefined){
if(!(validate371(data2.variables, {instancePath:instancePath+"/items/" + i0+"/variables",parentData:data2,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"}};
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
const err10 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
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
validate384.errors = vErrors;
return errors === 0;
}
validate384.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check78 = validate386;
const schema196 = {"anyOf":[{"$ref":"pack:/$defs/filledCart"},{"$ref":"pack:/$defs/placedRequest"}],"$id":"pack:/check78"};

function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check78" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate386.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate361(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
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
if(!(validate359(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
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
validate386.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate386.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check79 = validate389;
const schema197 = {"type":"object","required":["item_sys_id","sysparm_also_request_for"],"additionalProperties":false,"properties":{"item_sys_id":{"type":"string"},"sysparm_also_request_for":{"type":"string"}},"$id":"pack:/check79"};

function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check79" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate389.evaluated;
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
if(typeof data.item_sys_id !== "string"){
const err3 = {instancePath:instancePath+"/item_sys_id",schemaPath:"#/properties/item_sys_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sysparm_also_request_for !== undefined){
if(typeof data.sysparm_also_request_for !== "string"){
const err4 = {instancePath:instancePath+"/sysparm_also_request_for",schemaPath:"#/properties/sysparm_also_request_for/type",keyword:"type",params:{type: "string"}};
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
validate389.errors = vErrors;
return errors === 0;
}
validate389.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check80 = validate390;
const schema198 = {"type":"object","required":["invalidUsers"],"properties":{"invalidUsers":{"type":"array","items":{"type":"string"}},"errCode":{"type":["string","integer"]},"errMsg":{"type":"string"}},"$id":"pack:/check80"};

function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check80" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate390.evaluated;
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
const err3 = {instancePath:instancePath+"/errCode",schemaPath:"#/properties/errCode/type",keyword:"type",params:{type: schema198.properties.errCode.type}};
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
validate390.errors = vErrors;
return errors === 0;
}
validate390.evaluated = {"props":{"invalidUsers":true,"errCode":true,"errMsg":true},"dynamicProps":false,"dynamicItems":false};

const check81 = validate391;
const schema199 = {"type":"object","required":["sys_id","sysparm_quantity"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_quantity":{"type":"integer","minimum":0},"variables":{"$ref":"pack:/$defs/variableAnswers"},"sysparm_requested_for":{"$ref":"pack:/$defs/requestedFor"},"sysparm_also_request_for":{"$ref":"pack:/$defs/alsoRequestFor"}},"$id":"pack:/check81"};

function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check81" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate391.evaluated;
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
if(!(((((key0 === "sys_id") || (key0 === "sysparm_quantity")) || (key0 === "variables")) || (key0 === "sysparm_requested_for")) || (key0 === "sysparm_also_request_for"))){
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
if(!(validate371(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
errors = vErrors.length;
}
}
if(data.sysparm_requested_for !== undefined){
if(!(validate373(data.sysparm_requested_for, {instancePath:instancePath+"/sysparm_requested_for",parentData:data,parentDataProperty:"sysparm_requested_for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
if(data.sysparm_also_request_for !== undefined){
if(!(validate375(data.sysparm_also_request_for, {instancePath:instancePath+"/sysparm_also_request_for",parentData:data,parentDataProperty:"sysparm_also_request_for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
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
validate391.errors = vErrors;
return errors === 0;
}
validate391.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check82 = validate395;
const schema200 = {"anyOf":[{"$ref":"pack:/$defs/placedRequest"},{"$ref":"pack:/$defs/filledCart"}],"$id":"pack:/check82"};

function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check82" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate395.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate359(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
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
if(!(validate361(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
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
validate395.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate395.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check83 = validate398;
const schema201 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"variables":{"$ref":"pack:/$defs/variableAnswers"},"sysparm_view":{"type":"string","enum":["desktop","mobile","both"]}},"$id":"pack:/check83"};

function validate398(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check83" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate398.evaluated;
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
if(!(((key0 === "sys_id") || (key0 === "variables")) || (key0 === "sysparm_view"))){
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
if(!(validate371(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
errors = vErrors.length;
}
}
if(data.sysparm_view !== undefined){
let data2 = data.sysparm_view;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data2 === "desktop") || (data2 === "mobile")) || (data2 === "both"))){
const err4 = {instancePath:instancePath+"/sysparm_view",schemaPath:"#/properties/sysparm_view/enum",keyword:"enum",params:{allowedValues: schema201.properties.sysparm_view.enum}};
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
validate398.errors = vErrors;
return errors === 0;
}
validate398.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check84 = validate400;
const schema202 = {"type":"object","required":["sys_id","table"],"properties":{"sys_id":{"type":"string"},"number":{"type":["string","null"]},"table":{"type":"string"},"record":{"type":["string","null"]},"redirect_url":{"type":["string","null"]},"redirect_portal_url":{"type":["string","null"]},"redirect_to":{"type":["string","null"]},"parent_id":{"type":["string","null"]},"parent_table":{"type":["string","null"]}},"$id":"pack:/check84"};

function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check84" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate400.evaluated;
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
const err3 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: schema202.properties.number.type}};
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
const err5 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: schema202.properties.record.type}};
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
const err6 = {instancePath:instancePath+"/redirect_url",schemaPath:"#/properties/redirect_url/type",keyword:"type",params:{type: schema202.properties.redirect_url.type}};
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
const err7 = {instancePath:instancePath+"/redirect_portal_url",schemaPath:"#/properties/redirect_portal_url/type",keyword:"type",params:{type: schema202.properties.redirect_portal_url.type}};
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
const err8 = {instancePath:instancePath+"/redirect_to",schemaPath:"#/properties/redirect_to/type",keyword:"type",params:{type: schema202.properties.redirect_to.type}};
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
const err9 = {instancePath:instancePath+"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type: schema202.properties.parent_id.type}};
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
const err10 = {instancePath:instancePath+"/parent_table",schemaPath:"#/properties/parent_table/type",keyword:"type",params:{type: schema202.properties.parent_table.type}};
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
validate400.errors = vErrors;
return errors === 0;
}
validate400.evaluated = {"props":{"sys_id":true,"number":true,"table":true,"record":true,"redirect_url":true,"redirect_portal_url":true,"redirect_to":true,"parent_id":true,"parent_table":true},"dynamicProps":false,"dynamicItems":false};

const check85 = validate401;
const schema203 = {"type":"object","required":["sys_id","sysparm_value"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"sysparm_value":{"type":"string"}},"$id":"pack:/check85"};

function validate401(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check85" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate401.evaluated;
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
validate401.errors = vErrors;
return errors === 0;
}
validate401.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check86 = validate402;
const schema204 = {"type":"string","$id":"pack:/check86"};

function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check86" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate402.evaluated;
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
validate402.errors = vErrors;
return errors === 0;
}
validate402.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check87 = validate403;
const schema205 = {"type":"object","required":["cart_item_id","sysparm_quantity"],"additionalProperties":false,"properties":{"cart_item_id":{"type":"string"},"sysparm_quantity":{"$ref":"pack:/$defs/cartQuantity"},"variables":{"$ref":"pack:/$defs/variableAnswers"}},"$id":"pack:/check87"};

function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check87" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate403.evaluated;
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
if(!(((key0 === "cart_item_id") || (key0 === "sysparm_quantity")) || (key0 === "variables"))){
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
if(typeof data.cart_item_id !== "string"){
const err3 = {instancePath:instancePath+"/cart_item_id",schemaPath:"#/properties/cart_item_id/type",keyword:"type",params:{type: "string"}};
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
if(!(validate369(data.sysparm_quantity, {instancePath:instancePath+"/sysparm_quantity",parentData:data,parentDataProperty:"sysparm_quantity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
if(!(validate371(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
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
validate403.errors = vErrors;
return errors === 0;
}
validate403.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check88 = validate406;
const schema206 = {"$ref":"pack:/$defs/cart","$id":"pack:/check88"};

function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check88" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate406.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate289(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
validate406.errors = vErrors;
return errors === 0;
}
validate406.evaluated = {"props":{"cart_id":true,"none":true,"daily":true,"weekly":true,"monthly":true,"yearly":true,"annually":true,"subtotal_price":true,"subtotal_recurring_price":true,"subtotal_recurring_frequency":true,"subtotal_title":true,"total_title":true,"show_subtotal_price":true},"dynamicProps":false,"dynamicItems":false};

const check89 = validate408;
const schema207 = {"type":"object","required":["sys_id"],"additionalProperties":false,"properties":{"sys_id":{"type":"string"},"variables":{"anyOf":[{"$ref":"pack:/$defs/variableAnswers"},{"type":"array","items":{"$ref":"pack:/$defs/variableAnswers"}}]}},"$id":"pack:/check89"};

function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check89" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate408.evaluated;
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
let data1 = data.variables;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate371(data1, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate371(data1[i0], {instancePath:instancePath+"/variables/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
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
validate408.errors = vErrors;
return errors === 0;
}
validate408.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check90 = validate411;
const schema208 = {"type":"array","items":{"type":"object","allOf":[{"$ref":"pack:/$defs/itemDetails"}],"properties":{"quantity":{"type":["string","integer"]}}},"$id":"pack:/check90"};

function validate411(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check90" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate411.evaluated;
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
if(!(validate335(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.quantity !== undefined){
let data1 = data0.quantity;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
const err0 = {instancePath:instancePath+"/" + i0+"/quantity",schemaPath:"#/items/properties/quantity/type",keyword:"type",params:{type: schema208.items.properties.quantity.type}};
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
validate411.errors = vErrors;
return errors === 0;
}
validate411.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check91 = validate413;
const schema209 = {"type":"object","additionalProperties":false,"properties":{"ticketType":{"type":"string"},"status":{"type":"string"},"severity":{"type":"string"},"id":{"type":"string"},"fields":{"$ref":"pack:/$defs/ticketFields"},"limit":{"type":"integer","minimum":1},"offset":{"type":"integer","minimum":0}},"$id":"pack:/check91"};
const schema210 = {"type":"string","$id":"pack:/$defs/ticketFields"};

function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketFields" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate414.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/ticketFields/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}
validate414.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate413(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check91" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate413.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "ticketType") || (key0 === "status")) || (key0 === "severity")) || (key0 === "id")) || (key0 === "fields")) || (key0 === "limit")) || (key0 === "offset"))){
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
if(data.ticketType !== undefined){
if(typeof data.ticketType !== "string"){
const err1 = {instancePath:instancePath+"/ticketType",schemaPath:"#/properties/ticketType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.severity !== undefined){
if(typeof data.severity !== "string"){
const err3 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fields !== undefined){
if(!(validate414(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
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
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.offset !== undefined){
let data6 = data.offset;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"}};
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
const err8 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
validate413.errors = vErrors;
return errors === 0;
}
validate413.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check92 = validate416;
const schema211 = {"type":"array","items":{"$ref":"pack:/$defs/ticket"},"$id":"pack:/check92"};
const schema212 = {"type":"object","properties":{"id":{"type":"string"},"href":{"type":"string"},"ticketType":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"status":{"type":"string"},"severity":{"type":"string"},"channel":{"$ref":"pack:/$defs/ticketChannel"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/ticketParty"}},"relatedEntity":{"type":"array","items":{"$ref":"pack:/$defs/ticketEntity"}},"note":{"type":"array","items":{"$ref":"pack:/$defs/ticketComment"}},"creationDate":{"type":"string"},"lastUpdate":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/ticket"};
const schema213 = {"type":"object","properties":{"name":{"type":"string"}},"$id":"pack:/$defs/ticketChannel"};

function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketChannel" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate418.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ticketChannel/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath,schemaPath:"#/$defs/ticketChannel/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}
validate418.evaluated = {"props":{"name":true},"dynamicProps":false,"dynamicItems":false};

const schema214 = {"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"@referredType":{"type":"string"}},"$id":"pack:/$defs/ticketParty"};

function validate420(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketParty" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate420.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ticketParty/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ticketParty/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
if(typeof data["@referredType"] !== "string"){
const err2 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/ticketParty/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath,schemaPath:"#/$defs/ticketParty/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate420.errors = vErrors;
return errors === 0;
}
validate420.evaluated = {"props":{"id":true,"name":true,"@referredType":true},"dynamicProps":false,"dynamicItems":false};

const schema215 = {"type":"object","properties":{"id":{"type":"string"},"href":{"type":"string"},"name":{"type":"string"},"role":{"type":"string"},"@referredType":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/ticketEntity"};

function validate422(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketEntity" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate422.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ticketEntity/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err1 = {instancePath:instancePath+"/href",schemaPath:"#/$defs/ticketEntity/properties/href/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ticketEntity/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ticketEntity/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
if(typeof data["@referredType"] !== "string"){
const err4 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/ticketEntity/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err5 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/ticketEntity/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath,schemaPath:"#/$defs/ticketEntity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate422.errors = vErrors;
return errors === 0;
}
validate422.evaluated = {"props":{"id":true,"href":true,"name":true,"role":true,"@referredType":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const schema216 = {"type":"object","properties":{"text":{"type":"string"},"author":{"type":"string"},"date":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/ticketComment"};

function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketComment" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate424.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err0 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/ticketComment/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.author !== undefined){
if(typeof data.author !== "string"){
const err1 = {instancePath:instancePath+"/author",schemaPath:"#/$defs/ticketComment/properties/author/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
const err2 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/ticketComment/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err3 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/ticketComment/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/ticketComment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate424.errors = vErrors;
return errors === 0;
}
validate424.evaluated = {"props":{"text":true,"author":true,"date":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate417(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticket" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate417.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ticket/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err1 = {instancePath:instancePath+"/href",schemaPath:"#/$defs/ticket/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ticketType !== undefined){
if(typeof data.ticketType !== "string"){
const err2 = {instancePath:instancePath+"/ticketType",schemaPath:"#/$defs/ticket/properties/ticketType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ticket/properties/name/type",keyword:"type",params:{type: "string"}};
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
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/ticket/properties/description/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/ticket/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.severity !== undefined){
if(typeof data.severity !== "string"){
const err6 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/ticket/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.channel !== undefined){
if(!(validate418(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate418.errors : vErrors.concat(validate418.errors);
errors = vErrors.length;
}
}
if(data.relatedParty !== undefined){
let data8 = data.relatedParty;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate420(data8[i0], {instancePath:instancePath+"/relatedParty/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/$defs/ticket/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.relatedEntity !== undefined){
let data10 = data.relatedEntity;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate422(data10[i1], {instancePath:instancePath+"/relatedEntity/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/relatedEntity",schemaPath:"#/$defs/ticket/properties/relatedEntity/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.note !== undefined){
let data12 = data.note;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate424(data12[i2], {instancePath:instancePath+"/note/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/ticket/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.creationDate !== undefined){
if(typeof data.creationDate !== "string"){
const err10 = {instancePath:instancePath+"/creationDate",schemaPath:"#/$defs/ticket/properties/creationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lastUpdate !== undefined){
if(typeof data.lastUpdate !== "string"){
const err11 = {instancePath:instancePath+"/lastUpdate",schemaPath:"#/$defs/ticket/properties/lastUpdate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err12 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/ticket/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/$defs/ticket/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate417.errors = vErrors;
return errors === 0;
}
validate417.evaluated = {"props":{"id":true,"href":true,"ticketType":true,"name":true,"description":true,"status":true,"severity":true,"channel":true,"relatedParty":true,"relatedEntity":true,"note":true,"creationDate":true,"lastUpdate":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check92" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate416.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate417(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
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
validate416.errors = vErrors;
return errors === 0;
}
validate416.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check93 = validate427;
const schema217 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"fields":{"$ref":"pack:/$defs/ticketFields"}},"$id":"pack:/check93"};

function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check93" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate427.evaluated;
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
if(!((key0 === "id") || (key0 === "fields"))){
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
if(data.fields !== undefined){
if(!(validate414(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
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
validate427.errors = vErrors;
return errors === 0;
}
validate427.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check94 = validate429;
const schema218 = {"$ref":"pack:/$defs/ticket","$id":"pack:/check94"};

function validate429(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check94" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate429.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate417(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
errors = vErrors.length;
}
validate429.errors = vErrors;
return errors === 0;
}
validate429.evaluated = {"props":{"id":true,"href":true,"ticketType":true,"name":true,"description":true,"status":true,"severity":true,"channel":true,"relatedParty":true,"relatedEntity":true,"note":true,"creationDate":true,"lastUpdate":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const check95 = validate431;
const schema219 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"},"status":{"type":"string"},"severity":{"type":"string","enum":["1","2","3","4","5"]},"name":{"type":"string"},"description":{"type":"string"},"note":{"type":"array","items":{"$ref":"pack:/$defs/ticketNoteInput"}},"channel":{"$ref":"pack:/$defs/ticketChannelInput"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/ticketPartyInput"}},"relatedEntity":{"type":"array","items":{"$ref":"pack:/$defs/ticketEntityInput"}},"ticketType":{"type":"string"}},"$id":"pack:/check95"};
const schema220 = {"type":"object","additionalProperties":false,"properties":{"text":{"type":"string"},"@type":{"type":"string"},"id":{"type":"string"},"author":{"type":"string"},"date":{"type":"string"}},"$id":"pack:/$defs/ticketNoteInput"};

function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketNoteInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate432.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "text") || (key0 === "@type")) || (key0 === "id")) || (key0 === "author")) || (key0 === "date"))){
const err0 = {instancePath,schemaPath:"#/$defs/ticketNoteInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/ticketNoteInput/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err2 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/ticketNoteInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ticketNoteInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.author !== undefined){
if(typeof data.author !== "string"){
const err4 = {instancePath:instancePath+"/author",schemaPath:"#/$defs/ticketNoteInput/properties/author/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
const err5 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/ticketNoteInput/properties/date/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath,schemaPath:"#/$defs/ticketNoteInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate432.errors = vErrors;
return errors === 0;
}
validate432.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema221 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"id":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/ticketChannelInput"};

function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketChannelInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate434.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "id")) || (key0 === "@type"))){
const err0 = {instancePath,schemaPath:"#/$defs/ticketChannelInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ticketChannelInput/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ticketChannelInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err3 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/ticketChannelInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/$defs/ticketChannelInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate434.errors = vErrors;
return errors === 0;
}
validate434.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema222 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"@referredType":{"type":"string","enum":["customer","customer_contact"]},"name":{"type":"string"},"role":{"type":"string"},"href":{"type":"string"}},"$id":"pack:/$defs/ticketPartyInput"};

function validate436(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketPartyInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate436.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "@referredType")) || (key0 === "name")) || (key0 === "role")) || (key0 === "href"))){
const err0 = {instancePath,schemaPath:"#/$defs/ticketPartyInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ticketPartyInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
let data1 = data["@referredType"];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/ticketPartyInput/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "customer") || (data1 === "customer_contact"))){
const err3 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/ticketPartyInput/properties/%40referredType/enum",keyword:"enum",params:{allowedValues: schema222.properties["@referredType"].enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ticketPartyInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ticketPartyInput/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err6 = {instancePath:instancePath+"/href",schemaPath:"#/$defs/ticketPartyInput/properties/href/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath,schemaPath:"#/$defs/ticketPartyInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate436.errors = vErrors;
return errors === 0;
}
validate436.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema223 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"@referredType":{"type":"string","enum":["asset","product","product_inventory","cmdb_ci","cmdb_ci_service"]},"name":{"type":"string"},"role":{"type":"string"},"href":{"type":"string"},"@type":{"type":"string"}},"$id":"pack:/$defs/ticketEntityInput"};

function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/ticketEntityInput" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate438.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "@referredType")) || (key0 === "name")) || (key0 === "role")) || (key0 === "href")) || (key0 === "@type"))){
const err0 = {instancePath,schemaPath:"#/$defs/ticketEntityInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ticketEntityInput/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["@referredType"] !== undefined){
let data1 = data["@referredType"];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/ticketEntityInput/properties/%40referredType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data1 === "asset") || (data1 === "product")) || (data1 === "product_inventory")) || (data1 === "cmdb_ci")) || (data1 === "cmdb_ci_service"))){
const err3 = {instancePath:instancePath+"/@referredType",schemaPath:"#/$defs/ticketEntityInput/properties/%40referredType/enum",keyword:"enum",params:{allowedValues: schema223.properties["@referredType"].enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/ticketEntityInput/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ticketEntityInput/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.href !== undefined){
if(typeof data.href !== "string"){
const err6 = {instancePath:instancePath+"/href",schemaPath:"#/$defs/ticketEntityInput/properties/href/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["@type"] !== undefined){
if(typeof data["@type"] !== "string"){
const err7 = {instancePath:instancePath+"/@type",schemaPath:"#/$defs/ticketEntityInput/properties/%40type/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,schemaPath:"#/$defs/ticketEntityInput/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate438.errors = vErrors;
return errors === 0;
}
validate438.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check95" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate431.evaluated;
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
if(!(func0.call(schema219.properties, key0))){
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
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((data2 === "1") || (data2 === "2")) || (data2 === "3")) || (data2 === "4")) || (data2 === "5"))){
const err5 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema219.properties.severity.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.note !== undefined){
let data5 = data.note;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate432(data5[i0], {instancePath:instancePath+"/note/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.channel !== undefined){
if(!(validate434(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
if(data.relatedParty !== undefined){
let data8 = data.relatedParty;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate436(data8[i1], {instancePath:instancePath+"/relatedParty/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.relatedEntity !== undefined){
let data10 = data.relatedEntity;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate438(data10[i2], {instancePath:instancePath+"/relatedEntity/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/relatedEntity",schemaPath:"#/properties/relatedEntity/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ticketType !== undefined){
if(typeof data.ticketType !== "string"){
const err11 = {instancePath:instancePath+"/ticketType",schemaPath:"#/properties/ticketType/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate431.errors = vErrors;
return errors === 0;
}
validate431.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check96 = validate440;
const schema224 = {"$ref":"pack:/$defs/ticket","$id":"pack:/check96"};

function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check96" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate440.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate417(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
errors = vErrors.length;
}
validate440.errors = vErrors;
return errors === 0;
}
validate440.evaluated = {"props":{"id":true,"href":true,"ticketType":true,"name":true,"description":true,"status":true,"severity":true,"channel":true,"relatedParty":true,"relatedEntity":true,"note":true,"creationDate":true,"lastUpdate":true,"@type":true},"dynamicProps":false,"dynamicItems":false};

const check97 = validate442;
const schema225 = {"type":"object","required":["description","severity","status"],"additionalProperties":false,"properties":{"description":{"type":"string"},"severity":{"type":"string","enum":["1","2","3","4","5"]},"status":{"type":"string"},"ticketType":{"type":"string","enum":["Case","Incident","Service Problem Case"]},"name":{"type":"string"},"relatedParty":{"type":"array","items":{"$ref":"pack:/$defs/ticketPartyInput"}},"relatedEntity":{"type":"array","items":{"$ref":"pack:/$defs/ticketEntityInput"}},"channel":{"$ref":"pack:/$defs/ticketChannelInput"},"note":{"type":"array","items":{"$ref":"pack:/$defs/ticketNoteInput"}}},"$id":"pack:/check97"};

function validate442(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check97" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate442.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.severity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema225.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((data1 === "1") || (data1 === "2")) || (data1 === "3")) || (data1 === "4")) || (data1 === "5"))){
const err6 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema225.properties.severity.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ticketType !== undefined){
let data3 = data.ticketType;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/ticketType",schemaPath:"#/properties/ticketType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "Case") || (data3 === "Incident")) || (data3 === "Service Problem Case"))){
const err9 = {instancePath:instancePath+"/ticketType",schemaPath:"#/properties/ticketType/enum",keyword:"enum",params:{allowedValues: schema225.properties.ticketType.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.relatedParty !== undefined){
let data5 = data.relatedParty;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate436(data5[i0], {instancePath:instancePath+"/relatedParty/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/relatedParty",schemaPath:"#/properties/relatedParty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.relatedEntity !== undefined){
let data7 = data.relatedEntity;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate438(data7[i1], {instancePath:instancePath+"/relatedEntity/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/relatedEntity",schemaPath:"#/properties/relatedEntity/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.channel !== undefined){
if(!(validate434(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data10 = data.note;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate432(data10[i2], {instancePath:instancePath+"/note/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate442.errors = vErrors;
return errors === 0;
}
validate442.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check98 = validate447;
const schema226 = {"$ref":"pack:/$defs/ticket","$id":"pack:/check98"};

function validate447(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check98" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate447.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate417(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
errors = vErrors.length;
}
validate447.errors = vErrors;
return errors === 0;
}
validate447.evaluated = {"props":{"id":true,"href":true,"ticketType":true,"name":true,"description":true,"status":true,"severity":true,"channel":true,"relatedParty":true,"relatedEntity":true,"note":true,"creationDate":true,"lastUpdate":true,"@type":true},"dynamicProps":false,"dynamicItems":false};


export const checks: Record<string, Check> = {
  "config": check0,
  "account.list input": check1,
  "account.list output": check2,
  "account.get input": check3,
  "account.get output": check4,
  "consumer.list input": check5,
  "consumer.list output": check6,
  "consumer.get input": check7,
  "consumer.get output": check8,
  "consumer.create input": check9,
  "consumer.create output": check10,
  "contact.list input": check11,
  "contact.list output": check12,
  "contact.get input": check13,
  "contact.get output": check14,
  "contact.create input": check15,
  "contact.create output": check16,
  "generic.request input": check17,
  "generic.request output": check18,
  "order.get input": check19,
  "order.get output": check20,
  "order.create input": check21,
  "order.create output": check22,
  "productOrder.list input": check23,
  "productOrder.list output": check24,
  "productOrder.get input": check25,
  "productOrder.get output": check26,
  "productOrder.update input": check27,
  "productOrder.update output": check28,
  "productOrder.cancel input": check29,
  "productOrder.cancel output": check30,
  "productOrder.create input": check31,
  "productOrder.create output": check32,
  "serviceOrder.list input": check33,
  "serviceOrder.list output": check34,
  "serviceOrder.get input": check35,
  "serviceOrder.get output": check36,
  "serviceOrder.cancel input": check37,
  "serviceOrder.cancel output": check38,
  "serviceOrder.create input": check39,
  "serviceOrder.create output": check40,
  "serviceOrder.update input": check41,
  "serviceOrder.update output": check42,
  "catalog.deleteCartItem input": check43,
  "catalog.deleteCartItem output": check44,
  "catalog.emptyCart input": check45,
  "catalog.emptyCart output": check46,
  "catalog.getCart input": check47,
  "catalog.getCart output": check48,
  "catalog.getDeliveryAddress input": check49,
  "catalog.getDeliveryAddress output": check50,
  "catalog.listCatalogs input": check51,
  "catalog.listCatalogs output": check52,
  "catalog.listCategories input": check53,
  "catalog.listCategories output": check54,
  "catalog.getCatalog input": check55,
  "catalog.getCatalog output": check56,
  "catalog.getCategory input": check57,
  "catalog.getCategory output": check58,
  "catalog.listItems input": check59,
  "catalog.listItems output": check60,
  "catalog.checkDelegation input": check61,
  "catalog.checkDelegation output": check62,
  "catalog.getItem input": check63,
  "catalog.getItem output": check64,
  "catalog.listWishlist input": check65,
  "catalog.listWishlist output": check66,
  "catalog.getWishlistItem input": check67,
  "catalog.getWishlistItem output": check68,
  "catalog.checkout input": check69,
  "catalog.checkout output": check70,
  "catalog.submitOrder input": check71,
  "catalog.submitOrder output": check72,
  "catalog.addItemToCart input": check73,
  "catalog.addItemToCart output": check74,
  "catalog.addItemToWishlist input": check75,
  "catalog.addItemToWishlist output": check76,
  "catalog.checkoutOrderGuide input": check77,
  "catalog.checkoutOrderGuide output": check78,
  "catalog.listInvalidDelegatedUsers input": check79,
  "catalog.listInvalidDelegatedUsers output": check80,
  "catalog.orderItem input": check81,
  "catalog.orderItem output": check82,
  "catalog.submitRecordProducer input": check83,
  "catalog.submitRecordProducer output": check84,
  "catalog.getVariableDisplayValue input": check85,
  "catalog.getVariableDisplayValue output": check86,
  "catalog.updateCartItem input": check87,
  "catalog.updateCartItem output": check88,
  "catalog.listOrderGuideItems input": check89,
  "catalog.listOrderGuideItems output": check90,
  "troubleTicket.list input": check91,
  "troubleTicket.list output": check92,
  "troubleTicket.get input": check93,
  "troubleTicket.get output": check94,
  "troubleTicket.update input": check95,
  "troubleTicket.update output": check96,
  "troubleTicket.create input": check97,
  "troubleTicket.create output": check98,
};
