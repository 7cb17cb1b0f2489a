// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.
"use strict";
exports["contact.list input"] = validate0;
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

exports["contact.list output"] = validate1;
const schema1 = {"type":"array","items":{"$ref":"pack:/$defs/contact"},"$id":"pack:/check1"};
const schema2 = {"type":"object","properties":{"sys_id":{"type":"string"},"name":{"type":"string"},"introduction":{"type":"string"},"first_name":{"type":"string"},"middle_name":{"type":["string","number"]},"last_name":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"},"mobile_phone":{"type":"string"},"home_phone":{"type":"string"},"account":{"type":"string"},"company":{"type":"string"},"title":{"type":"string"},"department":{"type":"string"},"manager":{"type":"string"},"employee_number":{"type":"string"},"cost_center":{"type":"string"},"street":{"type":"string"},"city":{"type":"string"},"state":{"type":"string"},"zip":{"type":"string"},"country":{"type":"string"},"location":{"type":"string"},"building":{"type":"string"},"active":{"type":["string","boolean"]},"vip":{"type":["string","boolean"]},"gender":{"type":"string"},"edu_status":{"type":"string"},"source":{"type":"string"},"photo":{"type":"string"},"notification":{"type":["string","integer"]},"preferred_language":{"type":"string"},"time_zone":{"type":"string"},"date_format":{"type":"string"},"time_format":{"type":"string"},"calendar_integration":{"type":["string","integer"]},"user_name":{"type":"string"},"roles":{"type":"string"},"web_service_access_only":{"type":["string","boolean"]},"internal_integration_user":{"type":["string","boolean"]},"enable_multifactor_authn":{"type":["string","boolean"]},"locked_out":{"type":["string","boolean"]},"failed_attempts":{"type":["string","integer"]},"last_login":{"type":"string"},"last_login_time":{"type":"string"},"last_login_device":{"type":"string"},"ldap_server":{"type":"string"},"default_perspective":{"type":"string"},"schedule":{"type":"string"},"time_sheet_policy":{"type":"string"},"agent_status":{"type":"string"},"on_schedule":{"type":"string"},"geolocation_tracked":{"type":["string","boolean"]},"latitude":{"type":["string","number"]},"longitude":{"type":["string","number"]},"last_position_update":{"type":"string"},"sys_class_name":{"type":"string"},"sys_created_on":{"type":"string"},"sys_created_by":{"type":"string"},"sys_updated_on":{"type":"string"},"sys_updated_by":{"type":"string"},"sys_mod_count":{"type":["string","integer"]},"sys_domain":{"type":"string"},"sys_domain_path":{"type":"string"},"sys_tags":{"type":"string"}},"patternProperties":{"^u_":{}},"$id":"pack:/$defs/contact"};
const pattern0 = new RegExp("^u_", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/contact" */;
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
const err4 = {instancePath:instancePath+"/middle_name",schemaPath:"#/$defs/contact/properties/middle_name/type",keyword:"type",params:{type: schema2.properties.middle_name.type}};
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
const err24 = {instancePath:instancePath+"/active",schemaPath:"#/$defs/contact/properties/active/type",keyword:"type",params:{type: schema2.properties.active.type}};
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
const err25 = {instancePath:instancePath+"/vip",schemaPath:"#/$defs/contact/properties/vip/type",keyword:"type",params:{type: schema2.properties.vip.type}};
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
const err30 = {instancePath:instancePath+"/notification",schemaPath:"#/$defs/contact/properties/notification/type",keyword:"type",params:{type: schema2.properties.notification.type}};
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
const err35 = {instancePath:instancePath+"/calendar_integration",schemaPath:"#/$defs/contact/properties/calendar_integration/type",keyword:"type",params:{type: schema2.properties.calendar_integration.type}};
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
const err38 = {instancePath:instancePath+"/web_service_access_only",schemaPath:"#/$defs/contact/properties/web_service_access_only/type",keyword:"type",params:{type: schema2.properties.web_service_access_only.type}};
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
const err39 = {instancePath:instancePath+"/internal_integration_user",schemaPath:"#/$defs/contact/properties/internal_integration_user/type",keyword:"type",params:{type: schema2.properties.internal_integration_user.type}};
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
const err40 = {instancePath:instancePath+"/enable_multifactor_authn",schemaPath:"#/$defs/contact/properties/enable_multifactor_authn/type",keyword:"type",params:{type: schema2.properties.enable_multifactor_authn.type}};
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
const err41 = {instancePath:instancePath+"/locked_out",schemaPath:"#/$defs/contact/properties/locked_out/type",keyword:"type",params:{type: schema2.properties.locked_out.type}};
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
const err42 = {instancePath:instancePath+"/failed_attempts",schemaPath:"#/$defs/contact/properties/failed_attempts/type",keyword:"type",params:{type: schema2.properties.failed_attempts.type}};
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
const err52 = {instancePath:instancePath+"/geolocation_tracked",schemaPath:"#/$defs/contact/properties/geolocation_tracked/type",keyword:"type",params:{type: schema2.properties.geolocation_tracked.type}};
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
const err53 = {instancePath:instancePath+"/latitude",schemaPath:"#/$defs/contact/properties/latitude/type",keyword:"type",params:{type: schema2.properties.latitude.type}};
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
const err54 = {instancePath:instancePath+"/longitude",schemaPath:"#/$defs/contact/properties/longitude/type",keyword:"type",params:{type: schema2.properties.longitude.type}};
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
const err61 = {instancePath:instancePath+"/sys_mod_count",schemaPath:"#/$defs/contact/properties/sys_mod_count/type",keyword:"type",params:{type: schema2.properties.sys_mod_count.type}};
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

exports["contact.get input"] = validate4;
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

exports["contact.get output"] = validate5;
const schema4 = {"$ref":"pack:/$defs/contact","$id":"pack:/check3"};

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

exports["contact.create input"] = validate7;
const schema5 = {"type":"object","additionalProperties":false,"dependentRequired":{"social_channel":["social_handle","social_handle_url"],"social_handle":["social_channel","social_handle_url"],"social_handle_url":["social_channel","social_handle"]},"properties":{"first_name":{"type":"string","maxLength":50},"last_name":{"type":"string","maxLength":50},"email":{"type":"string"},"phone":{"type":"string","maxLength":40},"mobile_phone":{"type":"string","maxLength":40},"account":{"type":"string"},"title":{"type":"string","maxLength":60},"name":{"type":"string","maxLength":151},"middle_name":{"type":["string","number"],"maxLength":50},"introduction":{"type":"string","maxLength":40},"user_name":{"type":"string","maxLength":40},"employee_number":{"type":"string"},"company":{"type":"string"},"department":{"type":"string"},"manager":{"type":"string"},"home_phone":{"type":"string","maxLength":40},"street":{"type":"string","maxLength":255},"city":{"type":"string","maxLength":40},"state":{"type":"string","maxLength":40},"zip":{"type":"string","maxLength":40},"country":{"type":"string","maxLength":3},"location":{"$ref":"pack:/$defs/locationId"},"building":{"type":"string"},"preferred_language":{"type":"string"},"time_zone":{"type":"string","maxLength":40},"date_format":{"type":"string","maxLength":40},"time_format":{"type":"string","maxLength":40},"notification":{"type":["integer","string"],"enum":[1,2,"1","2"]},"vip":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"active":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"gender":{"type":"string","maxLength":40},"edu_status":{"type":"string","maxLength":40},"source":{"type":"string","maxLength":255},"photo":{"type":"string"},"cost_center":{"type":"string"},"social_channel":{"type":"string"},"social_handle":{"type":"string"},"social_handle_url":{"type":"string"},"web_service_access_only":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"enable_multifactor_authn":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"locked_out":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"internal_integration_user":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"roles":{"type":"string","maxLength":40},"schedule":{"type":"string"},"time_sheet_policy":{"type":"string"},"calendar_integration":{"type":["integer","string"]},"default_perspective":{"type":"string"},"agent_status":{"type":"string","maxLength":40},"on_schedule":{"type":"string","maxLength":40,"enum":["Ahead","on_time","behind_less30","behind_30to60","behind_more60"]},"latitude":{"type":["number","string"],"maxLength":40},"longitude":{"type":["number","string"],"maxLength":40},"geolocation_tracked":{"type":["boolean","string"],"enum":[true,false,"true","false"]},"ldap_server":{"type":"string"},"last_login_time":{"type":"string"},"last_login_device":{"type":"string","maxLength":40},"failed_attempts":{"type":["integer","string"]}},"$id":"pack:/check4"};
const func0 = Object.prototype.hasOwnProperty;
const func1 = lengthOf;
const schema6 = {"type":"string","$id":"pack:/$defs/locationId"};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/$defs/locationId" */;
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
const err0 = {instancePath,schemaPath:"#/$defs/locationId/type",keyword:"type",params:{type: "string"}};
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
const err15 = {instancePath:instancePath+"/middle_name",schemaPath:"#/properties/middle_name/type",keyword:"type",params:{type: schema5.properties.middle_name.type}};
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
if(!(validate8(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : (validate8.errors.forEach((one) => vErrors.push(one)), vErrors);
errors = vErrors.length;
}
}
if(data.building !== undefined){
if(typeof data.building !== "string"){
const err37 = {instancePath:instancePath+"/building",schemaPath:"#/properties/building/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.preferred_language !== undefined){
if(typeof data.preferred_language !== "string"){
const err38 = {instancePath:instancePath+"/preferred_language",schemaPath:"#/properties/preferred_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.time_zone !== undefined){
let data24 = data.time_zone;
if(typeof data24 === "string"){
if(func1(data24) > 40){
const err39 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.date_format !== undefined){
let data25 = data.date_format;
if(typeof data25 === "string"){
if(func1(data25) > 40){
const err41 = {instancePath:instancePath+"/date_format",schemaPath:"#/properties/date_format/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/date_format",schemaPath:"#/properties/date_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.time_format !== undefined){
let data26 = data.time_format;
if(typeof data26 === "string"){
if(func1(data26) > 40){
const err43 = {instancePath:instancePath+"/time_format",schemaPath:"#/properties/time_format/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/time_format",schemaPath:"#/properties/time_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.notification !== undefined){
let data27 = data.notification;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (typeof data27 !== "string")){
const err45 = {instancePath:instancePath+"/notification",schemaPath:"#/properties/notification/type",keyword:"type",params:{type: schema5.properties.notification.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((((data27 === 1) || (data27 === 2)) || (data27 === "1")) || (data27 === "2"))){
const err46 = {instancePath:instancePath+"/notification",schemaPath:"#/properties/notification/enum",keyword:"enum",params:{allowedValues: schema5.properties.notification.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.vip !== undefined){
let data28 = data.vip;
if((typeof data28 !== "boolean") && (typeof data28 !== "string")){
const err47 = {instancePath:instancePath+"/vip",schemaPath:"#/properties/vip/type",keyword:"type",params:{type: schema5.properties.vip.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!((((data28 === true) || (data28 === false)) || (data28 === "true")) || (data28 === "false"))){
const err48 = {instancePath:instancePath+"/vip",schemaPath:"#/properties/vip/enum",keyword:"enum",params:{allowedValues: schema5.properties.vip.enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.active !== undefined){
let data29 = data.active;
if((typeof data29 !== "boolean") && (typeof data29 !== "string")){
const err49 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: schema5.properties.active.type}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((((data29 === true) || (data29 === false)) || (data29 === "true")) || (data29 === "false"))){
const err50 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/enum",keyword:"enum",params:{allowedValues: schema5.properties.active.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.gender !== undefined){
let data30 = data.gender;
if(typeof data30 === "string"){
if(func1(data30) > 40){
const err51 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.edu_status !== undefined){
let data31 = data.edu_status;
if(typeof data31 === "string"){
if(func1(data31) > 40){
const err53 = {instancePath:instancePath+"/edu_status",schemaPath:"#/properties/edu_status/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/edu_status",schemaPath:"#/properties/edu_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.source !== undefined){
let data32 = data.source;
if(typeof data32 === "string"){
if(func1(data32) > 255){
const err55 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
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
if(data.cost_center !== undefined){
if(typeof data.cost_center !== "string"){
const err58 = {instancePath:instancePath+"/cost_center",schemaPath:"#/properties/cost_center/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.social_channel !== undefined){
if(typeof data.social_channel !== "string"){
const err59 = {instancePath:instancePath+"/social_channel",schemaPath:"#/properties/social_channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.social_handle !== undefined){
if(typeof data.social_handle !== "string"){
const err60 = {instancePath:instancePath+"/social_handle",schemaPath:"#/properties/social_handle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.social_handle_url !== undefined){
if(typeof data.social_handle_url !== "string"){
const err61 = {instancePath:instancePath+"/social_handle_url",schemaPath:"#/properties/social_handle_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.web_service_access_only !== undefined){
let data38 = data.web_service_access_only;
if((typeof data38 !== "boolean") && (typeof data38 !== "string")){
const err62 = {instancePath:instancePath+"/web_service_access_only",schemaPath:"#/properties/web_service_access_only/type",keyword:"type",params:{type: schema5.properties.web_service_access_only.type}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!((((data38 === true) || (data38 === false)) || (data38 === "true")) || (data38 === "false"))){
const err63 = {instancePath:instancePath+"/web_service_access_only",schemaPath:"#/properties/web_service_access_only/enum",keyword:"enum",params:{allowedValues: schema5.properties.web_service_access_only.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.enable_multifactor_authn !== undefined){
let data39 = data.enable_multifactor_authn;
if((typeof data39 !== "boolean") && (typeof data39 !== "string")){
const err64 = {instancePath:instancePath+"/enable_multifactor_authn",schemaPath:"#/properties/enable_multifactor_authn/type",keyword:"type",params:{type: schema5.properties.enable_multifactor_authn.type}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!((((data39 === true) || (data39 === false)) || (data39 === "true")) || (data39 === "false"))){
const err65 = {instancePath:instancePath+"/enable_multifactor_authn",schemaPath:"#/properties/enable_multifactor_authn/enum",keyword:"enum",params:{allowedValues: schema5.properties.enable_multifactor_authn.enum}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.locked_out !== undefined){
let data40 = data.locked_out;
if((typeof data40 !== "boolean") && (typeof data40 !== "string")){
const err66 = {instancePath:instancePath+"/locked_out",schemaPath:"#/properties/locked_out/type",keyword:"type",params:{type: schema5.properties.locked_out.type}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!((((data40 === true) || (data40 === false)) || (data40 === "true")) || (data40 === "false"))){
const err67 = {instancePath:instancePath+"/locked_out",schemaPath:"#/properties/locked_out/enum",keyword:"enum",params:{allowedValues: schema5.properties.locked_out.enum}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.internal_integration_user !== undefined){
let data41 = data.internal_integration_user;
if((typeof data41 !== "boolean") && (typeof data41 !== "string")){
const err68 = {instancePath:instancePath+"/internal_integration_user",schemaPath:"#/properties/internal_integration_user/type",keyword:"type",params:{type: schema5.properties.internal_integration_user.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((((data41 === true) || (data41 === false)) || (data41 === "true")) || (data41 === "false"))){
const err69 = {instancePath:instancePath+"/internal_integration_user",schemaPath:"#/properties/internal_integration_user/enum",keyword:"enum",params:{allowedValues: schema5.properties.internal_integration_user.enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.roles !== undefined){
let data42 = data.roles;
if(typeof data42 === "string"){
if(func1(data42) > 40){
const err70 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.schedule !== undefined){
if(typeof data.schedule !== "string"){
const err72 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.time_sheet_policy !== undefined){
if(typeof data.time_sheet_policy !== "string"){
const err73 = {instancePath:instancePath+"/time_sheet_policy",schemaPath:"#/properties/time_sheet_policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.calendar_integration !== undefined){
let data45 = data.calendar_integration;
if((!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) && (typeof data45 !== "string")){
const err74 = {instancePath:instancePath+"/calendar_integration",schemaPath:"#/properties/calendar_integration/type",keyword:"type",params:{type: schema5.properties.calendar_integration.type}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.default_perspective !== undefined){
if(typeof data.default_perspective !== "string"){
const err75 = {instancePath:instancePath+"/default_perspective",schemaPath:"#/properties/default_perspective/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.agent_status !== undefined){
let data47 = data.agent_status;
if(typeof data47 === "string"){
if(func1(data47) > 40){
const err76 = {instancePath:instancePath+"/agent_status",schemaPath:"#/properties/agent_status/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/agent_status",schemaPath:"#/properties/agent_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.on_schedule !== undefined){
let data48 = data.on_schedule;
if(!(((((data48 === "Ahead") || (data48 === "on_time")) || (data48 === "behind_less30")) || (data48 === "behind_30to60")) || (data48 === "behind_more60"))){
const err78 = {instancePath:instancePath+"/on_schedule",schemaPath:"#/properties/on_schedule/enum",keyword:"enum",params:{allowedValues: schema5.properties.on_schedule.enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data48 === "string"){
if(func1(data48) > 40){
const err79 = {instancePath:instancePath+"/on_schedule",schemaPath:"#/properties/on_schedule/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/on_schedule",schemaPath:"#/properties/on_schedule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.latitude !== undefined){
let data49 = data.latitude;
if((!((typeof data49 == "number") && (isFinite(data49)))) && (typeof data49 !== "string")){
const err81 = {instancePath:instancePath+"/latitude",schemaPath:"#/properties/latitude/type",keyword:"type",params:{type: schema5.properties.latitude.type}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(typeof data49 === "string"){
if(func1(data49) > 40){
const err82 = {instancePath:instancePath+"/latitude",schemaPath:"#/properties/latitude/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data.longitude !== undefined){
let data50 = data.longitude;
if((!((typeof data50 == "number") && (isFinite(data50)))) && (typeof data50 !== "string")){
const err83 = {instancePath:instancePath+"/longitude",schemaPath:"#/properties/longitude/type",keyword:"type",params:{type: schema5.properties.longitude.type}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(typeof data50 === "string"){
if(func1(data50) > 40){
const err84 = {instancePath:instancePath+"/longitude",schemaPath:"#/properties/longitude/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data.geolocation_tracked !== undefined){
let data51 = data.geolocation_tracked;
if((typeof data51 !== "boolean") && (typeof data51 !== "string")){
const err85 = {instancePath:instancePath+"/geolocation_tracked",schemaPath:"#/properties/geolocation_tracked/type",keyword:"type",params:{type: schema5.properties.geolocation_tracked.type}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!((((data51 === true) || (data51 === false)) || (data51 === "true")) || (data51 === "false"))){
const err86 = {instancePath:instancePath+"/geolocation_tracked",schemaPath:"#/properties/geolocation_tracked/enum",keyword:"enum",params:{allowedValues: schema5.properties.geolocation_tracked.enum}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.ldap_server !== undefined){
if(typeof data.ldap_server !== "string"){
const err87 = {instancePath:instancePath+"/ldap_server",schemaPath:"#/properties/ldap_server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.last_login_time !== undefined){
if(typeof data.last_login_time !== "string"){
const err88 = {instancePath:instancePath+"/last_login_time",schemaPath:"#/properties/last_login_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.last_login_device !== undefined){
let data54 = data.last_login_device;
if(typeof data54 === "string"){
if(func1(data54) > 40){
const err89 = {instancePath:instancePath+"/last_login_device",schemaPath:"#/properties/last_login_device/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/last_login_device",schemaPath:"#/properties/last_login_device/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.failed_attempts !== undefined){
let data55 = data.failed_attempts;
if((!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) && (typeof data55 !== "string")){
const err91 = {instancePath:instancePath+"/failed_attempts",schemaPath:"#/properties/failed_attempts/type",keyword:"type",params:{type: schema5.properties.failed_attempts.type}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.social_channel !== undefined){
if(data.social_handle === undefined){
const err92 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "social_channel",
    missingProperty: "social_handle",
    depsCount: 2,
    deps: "social_handle, social_handle_url"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data.social_handle_url === undefined){
const err93 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "social_channel",
    missingProperty: "social_handle_url",
    depsCount: 2,
    deps: "social_handle, social_handle_url"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.social_handle !== undefined){
if(data.social_channel === undefined){
const err94 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "social_handle",
    missingProperty: "social_channel",
    depsCount: 2,
    deps: "social_channel, social_handle_url"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data.social_handle_url === undefined){
const err95 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "social_handle",
    missingProperty: "social_handle_url",
    depsCount: 2,
    deps: "social_channel, social_handle_url"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.social_handle_url !== undefined){
if(data.social_channel === undefined){
const err96 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "social_handle_url",
    missingProperty: "social_channel",
    depsCount: 2,
    deps: "social_channel, social_handle"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data.social_handle === undefined){
const err97 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "social_handle_url",
    missingProperty: "social_handle",
    depsCount: 2,
    deps: "social_channel, social_handle"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["contact.create output"] = validate10;
const schema7 = {"type":"string","$id":"pack:/check5"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack:/check5" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
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
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"dynamicProps":false,"dynamicItems":false};

function lengthOf(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
