// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.
"use strict";
exports["config"] = validate0;
const schema0 = {"type":"object","required":["hostname"],"additionalProperties":false,"properties":{"hostname":{"type":"string"},"user":{"type":"string"},"password":{"type":"string","format":"password","writeOnly":true},"auth":{"type":"object","oneOf":[{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"const":"basic","type":"string"}}},{"type":"object","required":["type","clientId","clientSecret"],"additionalProperties":false,"properties":{"type":{"const":"oauth_client_credentials","type":"string"},"clientId":{"type":"string"},"clientSecret":{"type":"string","format":"password","writeOnly":true}}},{"type":"object","required":["type","clientId","clientSecret","user","password"],"additionalProperties":false,"properties":{"type":{"const":"oauth_password","type":"string"},"clientId":{"type":"string"},"clientSecret":{"type":"string","format":"password","writeOnly":true},"user":{"type":"string"},"password":{"type":"string","format":"password","writeOnly":true}}},{"type":"object","required":["type","key"],"additionalProperties":false,"properties":{"type":{"const":"api_key","type":"string"},"key":{"type":"string","format":"password","writeOnly":true}}}]},"ca":{"type":"string","contentMediaType":"application/x-pem-file"}},"if":{"properties":{"auth":{"type":"object","required":["type"],"properties":{"type":{"const":"basic"}}}}},"then":{"required":["user","password"]},"else":{"if":{"properties":{"auth":{"type":"object","required":["type"],"properties":{"type":{"enum":["oauth_client_credentials","oauth_password","api_key"]}}}}},"then":{"properties":{"user":false,"password":false}}},"$id":"pack:/check0"};

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
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.auth !== undefined){
let data0 = data.auth;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.type === undefined) && (missing0 = "type")){
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
if(data0.type !== undefined){
if("basic" !== data0.type){
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
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "user"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.password === undefined){
const err4 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "password"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.auth !== undefined){
let data2 = data.auth;
const _errs10 = errors;
if(errors === _errs10){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.type === undefined) && (missing1 = "type")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data2.type !== undefined){
let data3 = data2.type;
if(!(((data3 === "oauth_client_credentials") || (data3 === "oauth_password")) || (data3 === "api_key"))){
const err6 = {};
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
const err7 = {};
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
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user !== undefined){
const err8 = {instancePath:instancePath+"/user",schemaPath:"#/else/then/properties/user/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.password !== undefined){
const err9 = {instancePath:instancePath+"/password",schemaPath:"#/else/then/properties/password/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid3 = _valid1;
if(valid3){
var props0 = {};
props0.user = true;
props0.password = true;
props0.auth = true;
}
}
if(!valid3){
const err10 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.auth = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hostname === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hostname"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "hostname") || (key0 === "user")) || (key0 === "password")) || (key0 === "auth")) || (key0 === "ca"))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.hostname !== undefined){
if(typeof data.hostname !== "string"){
const err14 = {instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
const err15 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.password !== undefined){
if(!(typeof data.password === "string")){
const err16 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.auth !== undefined){
let data9 = data.auth;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err17 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs23 = errors;
let valid8 = false;
let passing0 = null;
const _errs24 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type === undefined){
const err18 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data9){
if(!(key1 === "type")){
const err19 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.type !== undefined){
let data10 = data9.type;
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if("basic" !== data10){
const err21 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "basic"}};
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
const err22 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid2 = _errs24 === errors;
if(_valid2){
valid8 = true;
passing0 = 0;
var props1 = true;
}
const _errs29 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type === undefined){
const err23 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.clientId === undefined){
const err24 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/1/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.clientSecret === undefined){
const err25 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/1/required",keyword:"required",params:{missingProperty: "clientSecret"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data9){
if(!(((key2 === "type") || (key2 === "clientId")) || (key2 === "clientSecret"))){
const err26 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.type !== undefined){
let data11 = data9.type;
if(typeof data11 !== "string"){
const err27 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if("oauth_client_credentials" !== data11){
const err28 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "oauth_client_credentials"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.clientId !== undefined){
if(typeof data9.clientId !== "string"){
const err29 = {instancePath:instancePath+"/auth/clientId",schemaPath:"#/properties/auth/oneOf/1/properties/clientId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.clientSecret !== undefined){
if(!(typeof data9.clientSecret === "string")){
const err30 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/oneOf/1/properties/clientSecret/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs29 === errors;
if(_valid2 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid2){
valid8 = true;
passing0 = 1;
if(props1 !== true){
props1 = true;
}
}
const _errs38 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type === undefined){
const err32 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9.clientId === undefined){
const err33 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/2/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data9.clientSecret === undefined){
const err34 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/2/required",keyword:"required",params:{missingProperty: "clientSecret"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data9.user === undefined){
const err35 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/2/required",keyword:"required",params:{missingProperty: "user"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data9.password === undefined){
const err36 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/2/required",keyword:"required",params:{missingProperty: "password"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key3 in data9){
if(!(((((key3 === "type") || (key3 === "clientId")) || (key3 === "clientSecret")) || (key3 === "user")) || (key3 === "password"))){
const err37 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.type !== undefined){
let data14 = data9.type;
if(typeof data14 !== "string"){
const err38 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if("oauth_password" !== data14){
const err39 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "oauth_password"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data9.clientId !== undefined){
if(typeof data9.clientId !== "string"){
const err40 = {instancePath:instancePath+"/auth/clientId",schemaPath:"#/properties/auth/oneOf/2/properties/clientId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.clientSecret !== undefined){
if(!(typeof data9.clientSecret === "string")){
const err41 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/oneOf/2/properties/clientSecret/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.user !== undefined){
if(typeof data9.user !== "string"){
const err42 = {instancePath:instancePath+"/auth/user",schemaPath:"#/properties/auth/oneOf/2/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data9.password !== undefined){
if(!(typeof data9.password === "string")){
const err43 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/oneOf/2/properties/password/type",keyword:"type",params:{type: "string"}};
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
const err44 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid2 = _errs38 === errors;
if(_valid2 && valid8){
valid8 = false;
passing0 = [passing0, 2];
}
else {
if(_valid2){
valid8 = true;
passing0 = 2;
if(props1 !== true){
props1 = true;
}
}
const _errs51 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type === undefined){
const err45 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/3/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data9.key === undefined){
const err46 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/3/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key4 in data9){
if(!((key4 === "type") || (key4 === "key"))){
const err47 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data9.type !== undefined){
let data19 = data9.type;
if(typeof data19 !== "string"){
const err48 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if("api_key" !== data19){
const err49 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "api_key"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data9.key !== undefined){
if(!(typeof data9.key === "string")){
const err50 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/oneOf/3/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err51 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid2 = _errs51 === errors;
if(_valid2 && valid8){
valid8 = false;
passing0 = [passing0, 3];
}
else {
if(_valid2){
valid8 = true;
passing0 = 3;
if(props1 !== true){
props1 = true;
}
}
}
}
}
if(!valid8){
const err52 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.ca !== undefined){
if(typeof data.ca !== "string"){
const err53 = {instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

