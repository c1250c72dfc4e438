// Generated from data/words/en.ftl by pkg/words/generate.js.
/** @type {import('../index.js').Messages} */
const messages = {
  "names-separator": ", ",
  "finding-tier-costs_more_gets_less": ["“",["tier"],"” ",["costs",{"fee":"costs a higher fee","conditions":"asks for more"},"conditions"]," than “",["than"],"” and ",["less",{"benefits":["lacks benefits that nothing of their class replaces: ",["what"]],"price":["pays more for ",["whatCount",{"=0":"goods","other":["goods of ",["what"]]},"other"]],"points":["earns fewer points in ",["what"]],"redemptions":["can’t have for points: ",["what"]]},"redemptions"]],
  "finding-tier-unreachable": ["nobody can meet what reaches “",["tier"],"”"],
  "finding-tier-never_held": ["what reaches “",["tier"],"” reaches “",["by"],"” as well: nobody is promoted to it"],
  "finding-tier-keep_harder_than_reach": ["who does again what reached “",["tier"],"” loses it, for instance on ",["on"]],
  "finding-points-dead_before_available": ["points of “",["wallet"],"” from a purchase on ",["on"]," expire before they can be spent, as on ",["days"]," of ",["ofDays"]," days"],
  "finding-redemption-step_above_cap": ["“",["redemption"],"” takes at least ",["points"]," points, which give ",["gives"],"; at most ",["most"]," may be given"],
  "finding-redemption-never_affordable": ["nobody ever has “",["redemption"],"”: ",["because",{"tiers":["nobody reaches ",["tiers"]],"points":["it takes ",["points"]," points, and nobody has more than ",["most"]," at once"]},"points"]],
  "finding-benefit-never_usable": ["“",["benefit"],"” can be used on no day"],
  "finding-offer-never_applies": ["nobody ever has “",["of"],"”: ",["why",{"ended":"it ended before this version is in force","not_yet":"it starts when the next version is in force already","other_day":"no day is among its days","no_saving":"it saves nothing on any order","other":"there are no goods that it is for"},"other"]],
  "finding-offer-always_beaten": ["wherever “",["of"],"” applies, “",["by"],"” leaves less to pay"],
  "finding-price-cliff": ["buying more costs less: ",["from"]," ",["buyer",{"guest":"without a tier","other":["at “",["tier"],"”"]},"other"]," costs ",["payable"],", ",["to"]," costs ",["payableAfter"]],
  "finding-campaign-too_close": ["“",["of"],"” starts on ",["first"],", ",["days"]," days after “",["after"],"” ends on ",["last"],"; at least ",["atLeast"]," are to lie between"],
  "finding-campaign-too_deep": [["payable"]," is left to pay of ",["list"],", a share of ",["share"],", by ",["offers"],"; at least ",["atLeast"]," is to be paid"],
  "finding-version-announced_late": ["announced too late: with ",["workingDays"]," working days’ notice it is in force on ",["earliest"]," at the earliest",["provisional",{"yes":" (provisional: the calendar does not know the days)","no":""},"no"],", not on ",["effectiveFrom"]],
  "finding-deadline-outside_calendar": ["the ",["workingDays"]," working days of “",["of"],"” that start on ",["from"]," or later end after the days that the calendar knows: their last day would be provisional"],
  "finding-clause-without_rule": ["no rule states clause “",["of"],"”"],
  "finding-rule-without_clause": [["why",{"unknown":["no clause is labelled “",["given"],"”"],"none":"this rule names no clause of the regulations"},"none"]],
  "finding-check-not_found": ["“",["finding"],"” is accepted here, but is not found"],
  "finding-other": [["code"]," at ",["pointer"]],
};
export default messages;
