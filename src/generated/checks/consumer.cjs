// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.
"use strict";
exports["consumer.list input"] = validate0;
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

exports["consumer.list output"] = validate1;
const schema1 = {"type":"array","items":{"$ref":"pack:/$defs/consumer"},"$id":"pack:/check1"};
const schema2 = {"type":"object","properties":{"sys_id":{"type":"string"},"number":{"type":"string"},"name":{"type":"string"},"prefix":{"type":"string"},"first_name":{"type":"string"},"middle_name":{"type":"string"},"last_name":{"type":"string"},"suffix":{"type":"string"},"title":{"type":"string"},"gender":{"type":"string"},"email":{"type":"string"},"mobile_phone":{"type":"string"},"home_phone":{"type":"string"},"business_phone":{"type":"string"},"fax":{"type":"string"},"street":{"type":"string"},"city":{"type":"string"},"state":{"type":"string"},"zip":{"type":"string"},"country":{"type":"string"},"household":{"type":"string"},"primary":{"type":["string","boolean"]},"user":{"type":"string"},"active":{"type":["string","boolean"]},"notification":{"type":["string","integer"]},"preferred_language":{"type":"string"},"time_zone":{"type":"string"},"date_format":{"type":"string"},"time_format":{"type":"string"},"notes":{"type":"string"},"photo":{"type":"string"},"sys_created_on":{"type":"string"},"sys_created_by":{"type":"string"},"sys_updated_on":{"type":"string"},"sys_updated_by":{"type":"string"},"sys_mod_count":{"type":["string","integer"]},"sys_domain":{"type":"string"},"sys_tags":{"type":"string"}},"patternProperties":{"^u_":{}},"$id":"pack:/$defs/consumer"};
const pattern0 = new RegExp("^u_", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/consumer" */;
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
const err21 = {instancePath:instancePath+"/primary",schemaPath:"#/$defs/consumer/properties/primary/type",keyword:"type",params:{type: schema2.properties.primary.type}};
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
const err23 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/consumer/properties/active/type",keyword:"type",params:{type: schema2.properties.active.type}};
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
const err24 = {instancePath:instancePath+"/notification",schemaPath:"#/$defs/consumer/properties/notification/type",keyword:"type",params:{type: schema2.properties.notification.type}};
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
const err35 = {instancePath:instancePath+"/sys_mod_count",schemaPath:"#/$defs/consumer/properties/sys_mod_count/type",keyword:"type",params:{type: schema2.properties.sys_mod_count.type}};
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
validate2.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":true,"dynamicItems":false};


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

exports["consumer.get input"] = validate4;
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

exports["consumer.get output"] = validate5;
const schema4 = {"$ref":"pack:/$defs/consumer","$id":"pack:/check3"};

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
else {
var props0 = validate2.evaluated.props;
}
validate5.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate5.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports["consumer.create input"] = validate7;
const schema5 = {"type":"object","additionalProperties":false,"dependentRequired":{"social_channel":["social_handle","social_handle_url"],"social_handle":["social_channel","social_handle_url"],"social_handle_url":["social_channel","social_handle"]},"properties":{"first_name":{"type":"string","maxLength":50},"last_name":{"type":"string","maxLength":50},"email":{"type":"string","maxLength":100},"mobile_phone":{"type":"string","maxLength":40},"home_phone":{"type":"string","maxLength":40},"business_phone":{"type":"string","maxLength":40},"fax":{"type":"string","maxLength":40},"street":{"type":"string","maxLength":255},"city":{"type":"string","maxLength":100},"state":{"type":"string","maxLength":100},"zip":{"type":"string","maxLength":40},"country":{"type":"string","maxLength":40},"prefix":{"type":"string","maxLength":40},"middle_name":{"type":"string","maxLength":50},"suffix":{"type":"string"},"name":{"type":"string","maxLength":152},"title":{"type":"string","maxLength":60},"gender":{"type":"string","maxLength":40},"notes":{"type":"string","maxLength":4000},"household":{"type":"string"},"primary":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"user":{"type":"string"},"preferred_language":{"type":"string","maxLength":3},"time_zone":{"type":"string","maxLength":40},"date_format":{"type":"string","maxLength":40,"enum":["","dd-mm-yyyy","dd/mm/yyyy","dd.mm.yyyy","mm-dd-yyyy","yyyy-mm-dd"]},"time_format":{"type":"string","maxLength":40,"enum":["","hh.mm.ss a","hh:mm:ss a","HH.mm.ss","HH:mm:ss"]},"notification":{"type":["integer","string"],"enum":[1,2,"1","2"],"maxLength":40},"active":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"photo":{"type":"string"},"social_channel":{"type":"string"},"social_handle":{"type":"string"},"social_handle_url":{"type":"string"}},"$id":"pack:/check4"};
const func0 = Object.prototype.hasOwnProperty;
const func1 = lengthOf;

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check4" */;
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
for(const key0 in data){
if(!(func0.call(schema5.properties, key0))){
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
const err39 = {instancePath:instancePath+"/primary",schemaPath:"#/properties/primary/type",keyword:"type",params:{type: schema5.properties.primary.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((((data20 === true) || (data20 === false)) || (data20 === "true")) || (data20 === "false"))){
const err40 = {instancePath:instancePath+"/primary",schemaPath:"#/properties/primary/enum",keyword:"enum",params:{allowedValues: schema5.properties.primary.enum}};
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
const err46 = {instancePath:instancePath+"/date_format",schemaPath:"#/properties/date_format/enum",keyword:"enum",params:{allowedValues: schema5.properties.date_format.enum}};
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
const err49 = {instancePath:instancePath+"/time_format",schemaPath:"#/properties/time_format/enum",keyword:"enum",params:{allowedValues: schema5.properties.time_format.enum}};
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
const err52 = {instancePath:instancePath+"/notification",schemaPath:"#/properties/notification/type",keyword:"type",params:{type: schema5.properties.notification.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((((data26 === 1) || (data26 === 2)) || (data26 === "1")) || (data26 === "2"))){
const err53 = {instancePath:instancePath+"/notification",schemaPath:"#/properties/notification/enum",keyword:"enum",params:{allowedValues: schema5.properties.notification.enum}};
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
const err55 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: schema5.properties.active.type}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!((((data27 === true) || (data27 === false)) || (data27 === "true")) || (data27 === "false"))){
const err56 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/enum",keyword:"enum",params:{allowedValues: schema5.properties.active.enum}};
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
if(data.social_channel !== undefined){
if(data.social_handle === undefined){
const err61 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "social_channel",
    missingProperty: "social_handle",
    depsCount: 2,
    deps: "social_handle, social_handle_url"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.social_handle_url === undefined){
const err62 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "social_channel",
    missingProperty: "social_handle_url",
    depsCount: 2,
    deps: "social_handle, social_handle_url"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.social_handle !== undefined){
if(data.social_channel === undefined){
const err63 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "social_handle",
    missingProperty: "social_channel",
    depsCount: 2,
    deps: "social_channel, social_handle_url"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data.social_handle_url === undefined){
const err64 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "social_handle",
    missingProperty: "social_handle_url",
    depsCount: 2,
    deps: "social_channel, social_handle_url"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.social_handle_url !== undefined){
if(data.social_channel === undefined){
const err65 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "social_handle_url",
    missingProperty: "social_channel",
    depsCount: 2,
    deps: "social_channel, social_handle"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data.social_handle === undefined){
const err66 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "social_handle_url",
    missingProperty: "social_handle",
    depsCount: 2,
    deps: "social_channel, social_handle"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["consumer.create output"] = validate8;
const schema6 = {"type":"string","$id":"pack:/check5"};

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
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"dynamicProps":false,"dynamicItems":false};

function lengthOf(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
