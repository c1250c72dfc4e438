// Generated from data/words/zh-Hans.ftl by pkg/words/generate.js.
/** @type {import('../index.js').Messages} */
const messages = {
  "names-separator": "、",
  "finding-tier-costs_more_gets_less": ["“",["tier"],"”",["costs",{"fee":"的会费比","conditions":"的条件比"},"conditions"],"“",["than"],"”高，却",["less",{"benefits":["少了没有同类权益顶替的：",["what"]],"price":[["whatCount",{"=0":"购物付得更多","other":["购买 ",["what"]," 付得更多"]},"other"]],"points":["在“",["what"],"”中所得积分更少"],"redemptions":["不能兑换：",["what"]]},"redemptions"]],
  "finding-tier-unreachable": ["没有人能达到“",["tier"],"”的条件"],
  "finding-tier-never_held": ["达到“",["tier"],"”的条件，也就达到了“",["by"],"”的条件：没有人会升到这一级"],
  "finding-tier-keep_harder_than_reach": ["再做一遍当初达到“",["tier"],"”所做的，仍会失去它，例如在 ",["on"]],
  "finding-points-dead_before_available": [["on"]," 购物所得的“",["wallet"],"”积分尚不能用就已到期，",["ofDays"]," 天中有 ",["days"]," 天如此"],
  "finding-redemption-step_above_cap": ["“",["redemption"],"”至少要用 ",["points"]," 积分，可抵 ",["gives"],"；而最多只能抵 ",["most"]],
  "finding-redemption-never_affordable": ["没有人能兑换“",["redemption"],"”：",["because",{"tiers":["没有人能达到 ",["tiers"]],"points":["需要 ",["points"]," 积分，而同一时间最多有 ",["most"]]},"points"]],
  "finding-benefit-never_usable": ["“",["benefit"],"”没有一天可用"],
  "finding-offer-never_applies": ["“",["of"],"”任何人任何时候都用不上：",["why",{"ended":"本版生效前已结束","not_yet":"开始时下一版已生效","other_day":"没有一天符合它的日子","no_saving":"对任何一单都没有优惠","other":"没有适用的商品"},"other"]],
  "finding-offer-always_beaten": ["凡能用“",["of"],"”之处，用“",["by"],"”都付得更少"],
  "finding-price-cliff": ["多买反而少付：",["buyer",{"guest":"无等级","other":["“",["tier"],"”"]},"other"],"买 ",["from"]," 付 ",["payable"],"，买 ",["to"]," 只付 ",["payableAfter"]],
  "finding-campaign-too_close": ["“",["of"],"”于 ",["first"]," 开始，距“",["after"],"”在 ",["last"]," 结束只隔 ",["days"]," 天；至少应隔 ",["atLeast"]," 天"],
  "finding-campaign-too_deep": ["原价 ",["list"]," 用 ",["offers"]," 只付 ",["payable"],"，为 ",["share"],"；至少应付 ",["atLeast"]],
  "finding-version-announced_late": ["公布太迟：须提前 ",["workingDays"]," 个工作日，最早可于 ",["earliest"]," 生效",["provisional",{"yes":"（暂定：日历未涵盖这些日子）","no":""},"no"],"，而非 ",["effectiveFrom"]],
  "finding-deadline-outside_calendar": ["“",["of"],"”的 ",["workingDays"]," 个工作日若自 ",["from"]," 或之后起算，到期日超出日历所涵盖的日子，只是暂定"],
  "finding-clause-without_rule": ["“",["of"],"”没有对应的规则"],
  "finding-rule-without_clause": [["why",{"unknown":["没有标为“",["given"],"”的条款"],"none":"此规则未注明制度条款"},"none"]],
  "finding-check-not_found": ["此处认可了“",["finding"],"”，但并未查出"],
  "finding-other": [["pointer"],"：",["code"]],
};
export default messages;
