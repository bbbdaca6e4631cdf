"""Who in other forces is joined to a suspect: every page, with Python's own library.

CROSSFORCE_URL is the address of the API, CROSSFORCE_TOKEN the bearer token.
"""

import json
import os
import urllib.error
import urllib.request

QUERY = """
query across($from: [RecordRef!]!, $after: String) {
  linksAcross(from: $from, kinds: [PERSON], first: 5, after: $after) {
    total
    pageInfo { hasNextPage endCursor }
    edges { node { hops score record { id } chain { steps { says } } } }
  }
}
"""


class Refused(Exception):
    """What the API said no to; `code` is one of those in docs/api.md."""

    def __init__(self, error):
        super().__init__(error["message"])
        self.code = error["extensions"]["code"]


def ask(query, variables):
    request = urllib.request.Request(
        os.environ["CROSSFORCE_URL"] + "/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={
            "authorization": "Bearer " + os.environ["CROSSFORCE_TOKEN"],
            "content-type": "application/json",
            "x-access-purpose": "PREVENT_DETECT_CRIME",
            "x-access-reason": "Weekly look across the border",
        },
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as reply:
            answer = json.load(reply)
    except urllib.error.HTTPError as refusal:
        answer = json.load(refusal)
    if answer.get("errors"):
        raise Refused(answer["errors"][0])
    return answer["data"]


def across(start):
    after = None
    while True:
        page = ask(QUERY, {"from": [{"reference": start}], "after": after})["linksAcross"]
        for edge in page["edges"]:
            yield edge["node"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


if __name__ == "__main__":
    start = dict(zip(("force", "system", "reference"), os.environ.get("START", "X1/rms/P110").split("/", 2)))
    try:
        for found in across(start):
            print(found["hops"], found["score"], found["record"]["id"])
            for step in found["chain"]["steps"]:
                print("   ", step["says"])
    except Refused as refusal:
        raise SystemExit(f"{refusal.code}: {refusal}")
