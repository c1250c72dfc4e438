// Generated from data/words/zh-Hant.ftl by pkg/words/generate.js.
/** @type {import('../index.js').Messages} */
const messages = {
  "table-case-state": [["word",{"received":"已受理","assigned":"已指派","in_work":"處理中","assessed":"已評估","answered":"已答覆","reopened":"重新處理","closed":"已結案","withdrawn":"已撤回","other":[["word"]]},"other"]],
  "table-case-do": [["word",{"receive":"提出","assign":"指派處理人","start":"開始處理","hand_over":"轉交專家","assess":"評估","answer":"答覆","follow_up":"回訪","satisfied":"滿意，結案","reopen":"仍未解決","close":"自動結案","withdraw":"撤回","other":[["word"]]},"other"]],
  "table-case-done": [["word",{"receive":"已提出","assign":"已指派處理人","start":"已開始處理","hand_over":"已轉交專家","assess":"已評估","answer":"已答覆","follow_up":"已回訪","satisfied":"會員表示滿意，已結案","reopen":"尚未滿意，重新處理","close":"已自動結案","withdraw":"已撤回","other":[["word"]]},"other"]],
  "table-order-state": [["word",{"received":"已下單","stock_checked":"庫存已確認","out_of_stock":"暫時缺貨","confirmed":"已確認","shipped":"已出貨","tracked":"配送中","completed":"已完成","cancelled":"已取消","other":[["word"]]},"other"]],
  "table-order-do": [["word",{"receive":"下單","check_stock":"核對庫存","report_shortage":"回報缺貨","confirm":"確認訂單","ship":"出貨","track":"更新配送進度","report_undelivered":"回報未送達","complete":"確認收貨","cancel":"取消訂單","decline":"婉拒訂單","other":[["word"]]},"other"]],
  "table-order-done": [["word",{"receive":"已下單","check_stock":"庫存已核對","report_shortage":"缺貨","confirm":"訂單已確認","ship":"已出貨","track":"配送進度已更新","report_undelivered":"未能送達，待重新出貨","complete":"已完成","cancel":"已取消","decline":"商家未接單","other":[["word"]]},"other"]],
  "table-event-state": [["word",{"planned":"籌備中","announced":"已公布","registration_closed":"報名已截止","under_way":"進行中","held":"已舉辦，可評價","evaluated":"已結束","called_off":"已取消","other":[["word"]]},"other"]],
  "table-event-do": [["word",{"plan":"籌備","announce":"公布","close_registration":"截止報名","reopen_registration":"重新開放報名","start":"開始","finish":"結束活動","close_evaluation":"截止評價","call_off":"取消活動","other":[["word"]]},"other"]],
  "table-event-done": [["word",{"plan":"已開始籌備","announce":"已公布","close_registration":"報名已截止","reopen_registration":"報名已重新開放","start":"活動已開始","finish":"活動已舉辦","close_evaluation":"評價已截止","call_off":"活動已取消","other":[["word"]]},"other"]],
  "table-registration-state": [["word",{"registered":"已報名","waiting":"候補中","cancelled":"已取消報名","signed_in":"已簽到","absent":"未到場","evaluated":"已評價","other":[["word"]]},"other"]],
  "table-registration-do": [["word",{"register":"報名","move_up":"候補遞補","cancel":"取消報名","call_off":"活動取消","sign_in":"簽到","miss":"記為未到場","evaluate":"評價","other":[["word"]]},"other"]],
  "table-registration-done": [["word",{"register":"已報名","move_up":"有名額釋出，候補成功","cancel":"已取消報名","call_off":"活動取消，報名失效","sign_in":"已簽到","miss":"未到場","evaluate":"已評價","other":[["word"]]},"other"]],
  "table-keeper_transfer-state": [["word",{"requested":"已提出","reviewed":"已審核，待核准","approved":"已核准，待備查","filed":"已備查","refused":"未獲核准","withdrawn":"已撤回","other":[["word"]]},"other"]],
  "table-keeper_transfer-do": [["word",{"request":"申請更換","review":"審核通過","approve":"核准","file":"備查","refuse":"不予核准","withdraw":"撤回","other":[["word"]]},"other"]],
  "table-keeper_transfer-done": [["word",{"request":"已申請更換","review":"審核已通過","approve":"已核准","file":"已備查","refuse":"未獲核准","withdraw":"已撤回","other":[["word"]]},"other"]],
};
export default messages;
