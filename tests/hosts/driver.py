"""Runs actions of a bundle with the example for whoever writes to it: options on the first line, then a call a line."""
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "examples" / "python"))
from action_pack import ActionError, Connection  # noqa: E402

with open(sys.argv[1], encoding="utf-8") as file:
    bundle = json.load(file)
if sys.argv[2:] == ["--ids"]:
    print(json.dumps([action["id"] for action in bundle["actions"]]))
    sys.exit()
connection = Connection(bundle, **json.loads(sys.stdin.readline()))
for line in iter(sys.stdin.readline, ""):
    call = json.loads(line)
    try:
        came = connection.run(call["action"], call.get("input", {}))
    except ActionError as error:
        came = error.facts
    print(json.dumps(came), flush=True)
