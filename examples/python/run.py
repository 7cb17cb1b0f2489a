"""python3 run.py <bundle> <id> [<input as JSON>]: runs one action with the config that stands in the environment."""
import action_pack, json, os, sys

given = [text for text in sys.argv[1:] if text != "--allow-loopback"] + ["{}"]
bundle = json.load(open(given[0], encoding="utf-8"))
prefix = bundle["manifest"]["name"].upper().replace("-", "_") + "_"
config = {name[len(prefix) :].lower(): value for name, value in os.environ.items() if name.startswith(prefix) and value}
connection = action_pack.Connection(bundle, config, allow_loopback="--allow-loopback" in sys.argv)
try:
    result = connection.run(given[1], json.loads(given[2]))
    print(json.dumps(result, ensure_ascii=False, indent=2))
except action_pack.ActionError as error:
    sys.exit(json.dumps(error.facts, ensure_ascii=False, indent=2))
