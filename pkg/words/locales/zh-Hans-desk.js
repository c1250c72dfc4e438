// Generated from data/words/zh-Hans.ftl by pkg/words/generate.js.
/** @type {import('../index.js').Messages} */
const messages = {
  "desk-usage": "用法：huiji check [--strict] [--witnesses] [--locale en|zh-Hans|zh-Hant] 文件…\n      huiji compare [--members 会员文件 --on 日期] [--locale …] 文件 旧版本 新版本",
  "desk-no_file": ["没有文件“",["file"],"”"],
  "desk-error": "错误",
  "desk-warning": "警告",
  "desk-info": "提示",
  "desk-accepted": "已认可",
  "desk-failed": "示例",
  "desk-example": ["示例“",["id"],"”与实际不符"],
  "desk-difference": [["at"]," 为 ",["got"],"，而非 ",["expected"]],
  "desk-missing": [["at"]," 处没有内容，应为 ",["expected"]],
  "desk-witness": ["由 ",["ask"]," 可证：",["said"]],
  "desk-accepted_at": ["本意如此：",["at"]],
  "desk-summary": [["file"],"：",["errors",{"=0":"没有错误","other":[["errors"]," 个错误"]},"other"],"，",["warnings",{"=0":"没有警告","other":[["warnings"]," 个警告"]},"other"],["accepted",{"=0":"","other":["，",["accepted"]," 个已认可"]},"other"]],
  "desk-examples-passed": [["passed",{"=0":"没有示例","other":[["passed"]," 个示例全部相符"]},"other"]],
  "desk-examples-failed": [["passed"]," 个示例相符，",["failed"]," 个不符"],
  "desk-compared": [["before"]," → ",["after"],"：",["count",{"=0":"没有差异","other":[["count"]," 处差异"]},"other"]],
  "desk-members": [["members"]," 名会员，其中 ",["changed"]," 名有变化"],
  "desk-tier": [["tier"],"：",["before"]," → ",["after"]," 人"],
  "desk-move": [["from"]," → ",["to"],"：",["members"]," 人变动"],
  "desk-points": ["“",["wallet"],"”所得积分：",["before"]," → ",["after"]],
  "desk-purchases": [["count"]," 笔消费的价格：",["before"]," → ",["after"]],
  "desk-fees": ["所持等级的会费：",["before"]," → ",["after"]],
  "desk-cost": ["变更的成本：",["cost"]],
};
export default messages;
