// Generated from data/words/zh-Hant.ftl by pkg/words/generate.js.
/** @type {import('../index.js').Messages} */
const messages = {
  "names-separator": "、",
  "finding-tier-costs_more_gets_less": ["「",["tier"],"」",["costs",{"fee":"的會費比","conditions":"的條件比"},"conditions"],"「",["than"],"」高，卻",["less",{"benefits":["少了沒有同類權益頂替的：",["what"]],"price":[["whatCount",{"=0":"購物付得更多","other":["購買 ",["what"]," 付得更多"]},"other"]],"points":["在「",["what"],"」中所得點數更少"],"redemptions":["不能兌換：",["what"]]},"redemptions"]],
  "finding-tier-unreachable": ["沒有人能達到「",["tier"],"」的條件"],
  "finding-tier-never_held": ["達到「",["tier"],"」的條件，也就達到了「",["by"],"」的條件：沒有人會升到這一級"],
  "finding-tier-keep_harder_than_reach": ["再做一遍當初達到「",["tier"],"」所做的，仍會失去它，例如在 ",["on"]],
  "finding-points-dead_before_available": [["on"]," 購物所得的「",["wallet"],"」點數尚不能用就已到期，",["ofDays"]," 天中有 ",["days"]," 天如此"],
  "finding-redemption-step_above_cap": ["「",["redemption"],"」至少要用 ",["points"]," 點，可折抵 ",["gives"],"；而最多只能折抵 ",["most"]],
  "finding-redemption-never_affordable": ["沒有人能兌換「",["redemption"],"」：",["because",{"tiers":["沒有人能達到 ",["tiers"]],"points":["需要 ",["points"]," 點，而同一時間最多有 ",["most"]]},"points"]],
  "finding-benefit-never_usable": ["「",["benefit"],"」沒有一天可用"],
  "finding-offer-never_applies": ["「",["of"],"」任何人任何時候都用不上：",["why",{"ended":"本版生效前已結束","not_yet":"開始時下一版已生效","other_day":"沒有一天符合它的日子","no_saving":"對任何一單都沒有優惠","other":"沒有適用的商品"},"other"]],
  "finding-offer-always_beaten": ["凡能用「",["of"],"」之處，用「",["by"],"」都付得更少"],
  "finding-price-cliff": ["多買反而少付：",["buyer",{"guest":"無等級","other":["「",["tier"],"」"]},"other"],"買 ",["from"]," 付 ",["payable"],"，買 ",["to"]," 只付 ",["payableAfter"]],
  "finding-campaign-too_close": ["「",["of"],"」於 ",["first"]," 開始，距「",["after"],"」在 ",["last"]," 結束只隔 ",["days"]," 天；至少應隔 ",["atLeast"]," 天"],
  "finding-campaign-too_deep": ["原價 ",["list"]," 用 ",["offers"]," 只付 ",["payable"],"，為 ",["share"],"；至少應付 ",["atLeast"]],
  "finding-version-announced_late": ["公布太遲：須提前 ",["workingDays"]," 個工作日，最早可於 ",["earliest"]," 生效",["provisional",{"yes":"（暫定：行事曆未涵蓋這些日子）","no":""},"no"],"，而非 ",["effectiveFrom"]],
  "finding-deadline-outside_calendar": ["「",["of"],"」的 ",["workingDays"]," 個工作日若自 ",["from"]," 或之後起算，到期日超出行事曆所涵蓋的日子，只是暫定"],
  "finding-clause-without_rule": ["「",["of"],"」沒有對應的規則"],
  "finding-rule-without_clause": [["why",{"unknown":["沒有標為「",["given"],"」的條款"],"none":"此規則未註明制度條款"},"none"]],
  "finding-check-not_found": ["此處認可了「",["finding"],"」，但並未查出"],
  "finding-other": [["pointer"],"：",["code"]],
};
export default messages;
