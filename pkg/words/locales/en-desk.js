// Generated from data/words/en.ftl by pkg/words/generate.js.
/** @type {import('../index.js').Messages} */
const messages = {
  "desk-usage": "usage: huiji check [--strict] [--witnesses] [--locale en|zh-Hans|zh-Hant] FILE…\n       huiji compare [--members MEMBERS --on DAY] [--locale …] FILE BEFORE AFTER",
  "desk-no_file": ["there is no file “",["file"],"”"],
  "desk-error": "error",
  "desk-warning": "warning",
  "desk-info": "note",
  "desk-accepted": "accepted",
  "desk-failed": "example",
  "desk-example": ["example “",["id"],"” does not come true"],
  "desk-difference": [["at"]," is ",["got"],", not ",["expected"]],
  "desk-missing": ["nothing stands at ",["at"],"; expected ",["expected"]],
  "desk-witness": ["shown by ",["ask"],": ",["said"]],
  "desk-accepted_at": ["meant to be so: ",["at"]],
  "desk-summary": [["file"],": ",["errors",{"=0":"no errors","one":"1 error","other":[["errors"]," errors"]},"other"],", ",["warnings",{"=0":"no warnings","one":"1 warning","other":[["warnings"]," warnings"]},"other"],["accepted",{"=0":"","other":[", ",["accepted"]," accepted"]},"other"]],
  "desk-examples-passed": [["passed",{"=0":"no examples","one":"1 example comes true","other":["all ",["passed"]," examples come true"]},"other"]],
  "desk-examples-failed": [["passed"]," examples come true, ",["failed"]," do not"],
  "desk-compared": [["before"]," → ",["after"],": ",["count",{"=0":"nothing differs","one":"1 difference","other":[["count"]," differences"]},"other"]],
  "desk-members": [["members"]," members, of whom something changes for ",["changed"]],
  "desk-tier": [["tier"],": ",["before"]," → ",["after"]," members"],
  "desk-move": [["from"]," → ",["to"],": ",["members"]," members move"],
  "desk-points": ["points of “",["wallet"],"” earned: ",["before"]," → ",["after"]],
  "desk-purchases": [["count"]," purchases at their prices: ",["before"]," → ",["after"]],
  "desk-fees": ["fees of the tiers held: ",["before"]," → ",["after"]],
  "desk-cost": ["cost of the change: ",["cost"]],
};
export default messages;
