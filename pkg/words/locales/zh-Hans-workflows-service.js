// Generated from data/words/zh-Hans.ftl by pkg/words/generate.js.
/** @type {import('../index.js').Messages} */
const messages = {
  "table-case-state": [["word",{"received":"已受理","assigned":"已指派","in_work":"处理中","assessed":"已评估","answered":"已答复","reopened":"重新处理","closed":"已结案","withdrawn":"已撤回","other":[["word"]]},"other"]],
  "table-case-do": [["word",{"receive":"提出","assign":"指派处理人","start":"开始处理","hand_over":"转交专家","assess":"评估","answer":"答复","follow_up":"回访","satisfied":"满意，结案","reopen":"仍未解决","close":"自动结案","withdraw":"撤回","other":[["word"]]},"other"]],
  "table-case-done": [["word",{"receive":"已提出","assign":"已指派处理人","start":"已开始处理","hand_over":"已转交专家","assess":"已评估","answer":"已答复","follow_up":"已回访","satisfied":"会员表示满意，已结案","reopen":"尚未满意，重新处理","close":"已自动结案","withdraw":"已撤回","other":[["word"]]},"other"]],
  "table-order-state": [["word",{"received":"已下单","stock_checked":"库存已确认","out_of_stock":"暂时缺货","confirmed":"已确认","shipped":"已发货","tracked":"运送中","completed":"已完成","cancelled":"已取消","other":[["word"]]},"other"]],
  "table-order-do": [["word",{"receive":"下单","check_stock":"核对库存","report_shortage":"报告缺货","confirm":"确认订单","ship":"发货","track":"更新物流","report_undelivered":"报告未送达","complete":"确认收货","cancel":"取消订单","decline":"不予接单","other":[["word"]]},"other"]],
  "table-order-done": [["word",{"receive":"已下单","check_stock":"库存已核对","report_shortage":"缺货","confirm":"订单已确认","ship":"已发货","track":"物流已更新","report_undelivered":"未能送达，待重新发货","complete":"已完成","cancel":"已取消","decline":"商家未接单","other":[["word"]]},"other"]],
  "table-event-state": [["word",{"planned":"筹备中","announced":"已公布","registration_closed":"报名已截止","under_way":"进行中","held":"已举办，可评价","evaluated":"已结束","called_off":"已取消","other":[["word"]]},"other"]],
  "table-event-do": [["word",{"plan":"筹备","announce":"公布","close_registration":"截止报名","reopen_registration":"重新开放报名","start":"开始","finish":"结束活动","close_evaluation":"截止评价","call_off":"取消活动","other":[["word"]]},"other"]],
  "table-event-done": [["word",{"plan":"已开始筹备","announce":"已公布","close_registration":"报名已截止","reopen_registration":"报名已重新开放","start":"活动已开始","finish":"活动已举办","close_evaluation":"评价已截止","call_off":"活动已取消","other":[["word"]]},"other"]],
  "table-registration-state": [["word",{"registered":"已报名","waiting":"候补中","cancelled":"已取消报名","signed_in":"已签到","absent":"未到场","evaluated":"已评价","other":[["word"]]},"other"]],
  "table-registration-do": [["word",{"register":"报名","move_up":"候补转正","cancel":"取消报名","call_off":"活动取消","sign_in":"签到","miss":"记为未到场","evaluate":"评价","other":[["word"]]},"other"]],
  "table-registration-done": [["word",{"register":"已报名","move_up":"有名额空出，候补成功","cancel":"已取消报名","call_off":"活动取消，报名作废","sign_in":"已签到","miss":"未到场","evaluate":"已评价","other":[["word"]]},"other"]],
  "table-keeper_transfer-state": [["word",{"requested":"已提出","reviewed":"已审核，待批准","approved":"已批准，待备案","filed":"已备案","refused":"未获批准","withdrawn":"已撤回","other":[["word"]]},"other"]],
  "table-keeper_transfer-do": [["word",{"request":"申请变更","review":"审核通过","approve":"批准","file":"备案","refuse":"不予批准","withdraw":"撤回","other":[["word"]]},"other"]],
  "table-keeper_transfer-done": [["word",{"request":"已申请变更","review":"审核已通过","approve":"已批准","file":"已备案","refuse":"未获批准","withdraw":"已撤回","other":[["word"]]},"other"]],
};
export default messages;
