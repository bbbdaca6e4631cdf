#!/bin/sh
# Who in other forces is joined to a suspect: the first page, with curl.
# CROSSFORCE_URL is the address of the API, CROSSFORCE_TOKEN the bearer token.
set -eu
curl --silent --show-error --fail-with-body "$CROSSFORCE_URL/graphql" \
  -H "authorization: Bearer $CROSSFORCE_TOKEN" \
  -H 'content-type: application/json' \
  -H 'x-access-purpose: PREVENT_DETECT_CRIME' \
  -H 'x-access-reason: Weekly look across the border' \
  --data-binary @- <<'JSON'
{
  "query": "query ($from: [RecordRef!]!) { linksAcross(from: $from, kinds: [PERSON], first: 5) { total edges { node { hops score record { id } } } } }",
  "variables": { "from": [{ "reference": { "force": "X1", "system": "rms", "reference": "P110" } }] }
}
JSON
echo
