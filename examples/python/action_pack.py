"""Runs the actions of a pack from its bundle. docs/bundle.md takes the same steps, and says what is left out here."""
import base64, http.client, json, re, socket, unicodedata
from urllib.parse import quote, unquote

HOLE, PATH_HOLE = (re.compile(form % r"([A-Za-z_$@][A-Za-z0-9_$-]*|\*)") for form in (r"\{%s\}", r"\{(\+?)%s\}"))
GONE = object()  # stands for an input that was not given
TYPES = {dict: "object", list: "array", str: "string", bool: "boolean", int: "number", float: "number"}
CODES = {401: "unauthenticated", 403: "permission_denied", 404: "not_found", 429: "rate_limited"}
# Headers that sign in, name the host or frame the message: no input sets them.
OURS = "authorization cookie host content-length transfer-encoding te trailer expect upgrade connection accept-encoding"


class ActionError(Exception):
    """A call that failed. Its outcome: not_sent, refused (the server did nothing), unknown (it may have happened)."""

    def __init__(self, code, outcome, message, **more):
        super().__init__(message)
        self.facts = {"code": code, "outcome": outcome, "message": message, **more}


def at(value, pointer):
    """What stands at a JSON pointer, or None."""
    for key in pointer.split("/")[1:]:
        inside = {str(n): item for n, item in enumerate(value)} if isinstance(value, list) else value
        value = inside.get(key.replace("~1", "/").replace("~0", "~")) if isinstance(inside, dict) else None
    return value


def as_text(value):
    """A value as JSON writes it; text as it is."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


# ---- Values from engines: "5" and "true" become what the schema asks for.


def applying(bundle, schemas):
    """These schemas, and all beside them that can speak of the same value."""
    found, queue = [], list(schemas)
    for schema in queue:  # which grows meanwhile
        if isinstance(schema, dict) and not any(schema is one for one in found):
            found.append(schema)
            queue += [one for key in ("anyOf", "oneOf", "allOf") for one in schema.get(key, [])]
            queue += [schema.get("then"), schema.get("else"), at(bundle, unquote(schema.get("$ref", "#/none")[1:]))]
    return found


def types(schemas):
    """The types that they admit; none where they admit any."""
    constants = lambda one: one.get("enum", [one["const"]] if "const" in one else [])
    named = [one.get("type", [TYPES.get(type(value), "null") for value in constants(one)]) for one in schemas]
    return {name for names in named for name in ([names] if isinstance(names, str) else names)}


def under(schemas, key):
    """The schemas of what lies under a key of an object."""
    named = [one["properties"][key] for one in schemas if key in one.get("properties", {})]
    named += [inner for one in schemas for form, inner in one.get("patternProperties", {}).items() if holds(form, key)]
    return named or [one.get("additionalProperties") for one in schemas]


def coerced(bundle, value, schemas):
    """A copy in which text that is exactly a number, true or false has become one, where no text is admitted."""
    schemas = applying(bundle, schemas)
    admitted = types(schemas)
    if isinstance(value, list):
        return [coerced(bundle, item, [one.get("items") for one in schemas]) for item in value]
    if isinstance(value, dict):
        return {key: coerced(bundle, item, under(schemas, key)) for key, item in value.items()}
    if not isinstance(value, str) or "string" in admitted:
        return value
    if value in ("true", "false") and "boolean" in admitted:
        return value == "true"
    number = re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?", value) and float(value)
    if number is None or not admitted & {"number", "integer"} or abs(number) >= 2**53:
        return value  # what a double cannot hold exactly stays text
    return int(number) if number.is_integer() else number


# ---- The request, from a template. A value that cannot stand where it should is a ValueError.


def fill(template, given):
    """A value that is exactly {name} becomes that input with its type; one that was not given drops its key."""
    if isinstance(template, list):
        return [part for part in (fill(one, given) for one in template) if part is not GONE]
    if isinstance(template, dict):
        filled = {key: fill(part, given) for key, part in template.items()}
        return {key: part for key, part in filled.items() if part is not GONE}
    hole = HOLE.fullmatch(template) if isinstance(template, str) else None
    return given.get(hole[1], GONE) if hole else template


def scalar(name, value, unfit=()):
    """Text, a number, true or false, as text."""
    if not isinstance(value, (str, int, float)) or value in unfit:
        raise ValueError(f"{name} must be text, a number, true or false; in a path not empty, nor a dot or two.")
    return as_text(value)


def path_part(name, value, slashes):
    """A part of a path, one segment or with slashes. Dots would climb to another endpoint, also encoded ones."""
    text = scalar(name, value, ("", ".", "..")).lstrip("/" if slashes else "")
    if not slashes:
        return quote(text, safe="!*'()")
    seen = unicodedata.normalize("NFKC", unquote(text, errors="strict"))
    climbs = re.search(r"(^|/)\.{1,2}(;|/|$)|[%\\\x00-\x1f\x7f-\x9f]", seen) or seen.count("/") != text.count("/")
    if climbs or re.search(r"^$|[ ?#]|//", text):
        raise ValueError(f"{name} must be a path without ?, #, backslashes, blanks, empty parts and dots that climb.")
    return quote(text, safe="%!$&'()*+,;=:@/")


def request_of(bundle, action, path, given):
    """Method, target, headers and body of a call by one of the action's paths."""
    template = action["request"]
    named = re.findall(f'"{HOLE.pattern}"', json.dumps([template, action.get("response")]))
    named += [name for _, name in PATH_HOLE.findall(path)]
    filled = fill(template, {**given, "*": {name: value for name, value in given.items() if name not in named}})
    method, query = scalar("The method", filled.get("method")), filled.get("query", {})
    headers = {name.lower(): scalar(name, value) for name, value in filled.get("headers", {}).items()}
    for name, value in headers.items():  # a line break would begin another header
        fits = re.fullmatch(r"[\w!#$%&'*+.^`|~-]+", name, re.A) and re.fullmatch(r"[\t -~\x80-\xff]*", value)
        if not fits or name in OURS.split() or "method" in name or name.startswith("proxy-"):
            raise ValueError(f"The header {name!r} is set by the connection, or cannot be sent.")
    target = PATH_HOLE.sub(lambda hole: path_part(hole[2], given.get(hole[2]), hole[1]), path)
    pairs = [f"{quote(name, safe='')}={quote(scalar(name, value), safe='')}" for name, value in query.items()]
    target += "?" + "&".join(pairs) if pairs else ""
    headers = {**bundle["manifest"].get("headers", {}), **headers}
    if "body" not in filled:
        return method, target, headers, None
    if method in ("GET", "HEAD"):
        raise ValueError(f"A {method} request has no body.")
    return method, target, {"content-type": "application/json", **headers}, as_text(filled["body"]).encode()


# ---- The answer: what it means, and what it gives.


class Answer:
    def __init__(self, response):
        self.status, self.headers, self.body = response.status, response.headers, response.read()
        self.media = response.headers.get("content-type", "").split(";")[0].strip().lower()
        self.text = self.body.decode("utf-8-sig", "replace")
        try:
            self.json, self.is_json = json.loads(self.text), True
        except (ValueError, RecursionError):
            self.json, self.is_json = None, False


def holds(pattern, value):
    """Whether a pattern finds something in a value as text. It is ECMAScript's: its $ is the very end."""
    own = re.sub(r"\\.|\[(\\.|[^\]])*\]|\$", lambda part: r"\Z" if part[0] == "$" else part[0], pattern)
    return value is not None and re.search(own, as_text(value)) is not None


def matches(when, answer, way):
    """Whether an answer is as a rule says: all of it has to hold."""
    return (answer.status in when.get("status", [answer.status]) and way in when.get("auth", [way])
            and answer.media == when.get("contentType", answer.media) and when.get("text", "") in answer.text
            and all(holds(pattern, answer.headers.get(name)) for name, pattern in when.get("headers", {}).items())
            and all(holds(pattern, at(answer.json, pointer)) for pointer, pattern in when.get("at", {}).items())
            and not any(holds(r"\S", at(answer.json, pointer)) for pointer in when.get("absent", [])))


def verdict_of(answer, rules, way):
    """What an answer says that is no success. Rules are asked on every status; those marked last, after all others."""
    for rule in sorted(rules, key=lambda rule: rule.get("last", False)):
        if matches(rule["when"], answer, way):
            return rule
    if 400 <= answer.status < 500:
        return {"code": CODES.get(answer.status, "rejected"), "outcome": "refused"}
    code = "unavailable" if 500 <= answer.status < 600 else "invalid_response"
    return None if 200 <= answer.status < 300 else {"code": code, "outcome": "unknown"}


def read(bundle, action, given, method, answer):
    """What a success gives; None where it cannot be read. An empty body is believed where the output may be null."""
    how, admitted = action.get("response", {}), types(applying(bundle, [action["output"]]))
    form, envelope = fill(how.get("as"), given), how.get("envelope")
    if answer.status in how.get("empty", []):
        return {"data": []}
    if form in ("text", "base64"):
        return {"data": answer.text if form == "text" else base64.b64encode(answer.body).decode()}
    if answer.status in (204, 205) or method == "HEAD" or (not answer.body and "null" in (admitted or ["null"])):
        return {"data": None}
    if not isinstance(answer.json, dict) or envelope not in answer.json:
        return {"data": answer.json} if answer.is_json else None
    beside = {key: value for key, value in answer.json.items() if key != envelope}
    return {"data": answer.json[envelope], **({"beside": beside} if beside else {})}


def failure(answer, rule):
    """The error for an answer. Its retry says whether the same call can succeed later, not that it may come twice."""
    passes = answer.status == 429 or answer.status >= 500 or (answer.status < 300 and rule["outcome"] == "unknown")
    told = {"remedy": rule.get("remedy"), "detail": answer.json if answer.is_json else answer.text[:2000]}
    return ActionError(rule["code"], rule["outcome"], rule.get("message", f"The server answered {answer.status}."),
                       reason=rule.get("reason"), status=answer.status, retry=rule.get("retry", passes), **told)


# ---- The call.


class Connection:
    """A bundle joined with a config. What signs in goes to the host of the config alone; no redirect is followed."""

    def __init__(self, bundle, config, timeout=30, allow_loopback=False):
        field = lambda name: str(at(config, "/" + name.strip("{}").replace(".", "/")))
        self.bundle, self.manifest, self.timeout = bundle, bundle["manifest"], timeout
        self.host = field(self.manifest["origin"][len("https://") :])
        self.plain = allow_loopback and re.match(r"(127\.0\.0\.1|localhost)(:|$)", self.host)
        self.way = config.get("auth", {}).get("type") or next(iter(self.manifest["auth"]))
        scheme = self.manifest["auth"][self.way]
        if bundle["format"] != 1 or scheme["scheme"] != "basic" or not re.fullmatch(r"[\w.-]+(:\d+)?", self.host, re.A):
            raise ValueError("Expected: a bundle of format 1, and a config with a host that signs in by a password.")
        pair = f"{field(scheme['user'])}:{field(scheme['password'])}".encode()
        self.sign_in = {"authorization": "Basic " + base64.b64encode(pair).decode()}

    def run(self, id, given):
        """Runs an action. A further path is tried only after an answer that nothing stands at the one before it."""
        action = next((one for one in self.bundle["actions"] if id in [one["id"], *one.get("aliases", [])]), None)
        if action is None:
            raise ActionError("unknown_action", "not_sent", f"There is no action {id!r}.")
        given = coerced(self.bundle, given, [action["input"]])
        first, *others = dict.fromkeys(action["request"]["paths"])
        paths = [first] + [path for path in others if all(name in given for _, name in PATH_HOLE.findall(path))]
        for path in paths:
            try:
                return self.attempt(action, path, given)
            except ActionError as error:
                nothing_there = error.facts["code"] == "no_such_endpoint" or error.facts.get("status") == 405
                if path == paths[-1] or not nothing_there:
                    raise

    def attempt(self, action, path, given):
        """One request, and what its answer means."""
        try:
            method, target, headers, body = request_of(self.bundle, action, path, given)
        except ValueError as error:
            raise ActionError("invalid_input", "not_sent", str(error))
        answer = self.send(method, target, {**headers, **self.sign_in}, body)
        rule = verdict_of(answer, action.get("errors", []) + self.manifest.get("errors", []), self.way)
        empty = answer.status in action.get("response", {}).get("empty", [])
        if rule and empty and rule["outcome"] == "refused" and rule["code"] != "no_such_endpoint":
            rule = None  # by this status the endpoint says that nothing was found
        result = None if rule else read(self.bundle, action, given, method, answer)
        if result is None:
            raise failure(answer, rule or {"code": "invalid_response", "outcome": "unknown"})
        return {**result, "status": answer.status}

    def send(self, method, target, headers, body):
        """One exchange. What broke before the connection stood was not sent; what broke later may have been done."""
        open_to = http.client.HTTPConnection if self.plain else http.client.HTTPSConnection
        link, outcome = open_to(self.host, timeout=self.timeout), "not_sent"
        try:
            link.connect()
            outcome = "unknown"
            link.request(method, target, body, headers)
            return Answer(link.getresponse())
        except (OSError, http.client.HTTPException) as error:
            cut = isinstance(error, (OSError, http.client.IncompleteRead))
            code = "timeout" if isinstance(error, socket.timeout) else "unreachable" if cut else "invalid_response"
            raise ActionError(code, outcome, f"The exchange broke off: {error!r}.")
        finally:
            link.close()
