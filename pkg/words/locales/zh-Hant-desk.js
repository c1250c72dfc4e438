// Generated from data/words/zh-Hant.ftl by pkg/words/generate.js.
/** @type {import('../index.js').Messages} */
const messages = {
  "desk-usage": "用法：huiji check [--strict] [--witnesses] [--locale en|zh-Hans|zh-Hant] 檔案…\n      huiji compare [--members 會員檔 --on 日期] [--locale …] 檔案 舊版本 新版本",
  "desk-no_file": ["沒有檔案「",["file"],"」"],
  "desk-error": "錯誤",
  "desk-warning": "警告",
  "desk-info": "提示",
  "desk-accepted": "已認可",
  "desk-failed": "範例",
  "desk-example": ["範例「",["id"],"」與實際不符"],
  "desk-difference": [["at"]," 為 ",["got"],"，而非 ",["expected"]],
  "desk-missing": [["at"]," 處沒有內容，應為 ",["expected"]],
  "desk-witness": ["由 ",["ask"]," 可證：",["said"]],
  "desk-accepted_at": ["本意如此：",["at"]],
  "desk-summary": [["file"],"：",["errors",{"=0":"沒有錯誤","other":[["errors"]," 個錯誤"]},"other"],"，",["warnings",{"=0":"沒有警告","other":[["warnings"]," 個警告"]},"other"],["accepted",{"=0":"","other":["，",["accepted"]," 個已認可"]},"other"]],
  "desk-examples-passed": [["passed",{"=0":"沒有範例","other":[["passed"]," 個範例全部相符"]},"other"]],
  "desk-examples-failed": [["passed"]," 個範例相符，",["failed"]," 個不符"],
  "desk-compared": [["before"]," → ",["after"],"：",["count",{"=0":"沒有差異","other":[["count"]," 處差異"]},"other"]],
  "desk-members": [["members"]," 名會員，其中 ",["changed"]," 名有變動"],
  "desk-tier": [["tier"],"：",["before"]," → ",["after"]," 人"],
  "desk-move": [["from"]," → ",["to"],"：",["members"]," 人異動"],
  "desk-points": ["「",["wallet"],"」所得點數：",["before"]," → ",["after"]],
  "desk-purchases": [["count"]," 筆消費的價格：",["before"]," → ",["after"]],
  "desk-fees": ["所持等級的會費：",["before"]," → ",["after"]],
  "desk-cost": ["變更的成本：",["cost"]],
};
export default messages;
