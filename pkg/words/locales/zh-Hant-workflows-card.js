// Generated from data/words/zh-Hant.ftl by pkg/words/generate.js.
/** @type {import('../index.js').Messages} */
const messages = {
  "table-application-state": [["word",{"draft":"填寫中","submitted":"已送出","first_review":"初審中","returned":"待補文件","second_review":"複審中","final_review":"終審中","approved":"審核通過","awaiting_fee":"待繳會費","member":"已入會","rejected":"未通過","given_up":"逾期未辦，視同放棄","withdrawn":"已撤回","other":[["word"]]},"other"]],
  "table-application-do": [["word",{"begin":"開始填寫","submit":"送出申請","take_up":"受理","return":"退回補件","pass":"通過","reject":"不予通過","extend":"延長審核","notify":"通知審核結果","pay":"繳納會費","give_up":"視同放棄","withdraw":"撤回申請","other":[["word"]]},"other"]],
  "table-application-done": [["word",{"begin":"已開始填寫","submit":"已送出申請","take_up":"已受理","return":"已退回補件","pass":"已通過一關審核","reject":"未通過審核","extend":"審核已延長","notify":"已通知審核通過","pay":"已繳會費","give_up":"逾期未辦，視同放棄","withdraw":"已撤回申請","other":[["word"]]},"other"]],
  "table-card-state": [["word",{"issued":"待開卡","active":"正常使用","lost":"已掛失","frozen":"已凍結","theft_confirmed":"盜刷已確認","damaged":"已申報毀損","replaced":"已補發，待開卡","renewed":"已續期","expired":"已到期","cancelled":"已註銷","other":[["word"]]},"other"]],
  "table-card-do": [["word",{"issue":"發卡","activate":"開卡","report_loss":"掛失","find":"取消掛失","report_damage":"申報毀損","freeze":"凍結","unfreeze":"解除凍結","confirm_theft":"確認盜刷","replace":"補發","renew":"續期","expire":"到期停用","cancel":"註銷","other":[["word"]]},"other"]],
  "table-card-done": [["word",{"issue":"已發卡","activate":"已開卡","report_loss":"已掛失","find":"已尋獲，取消掛失","report_damage":"已申報毀損","freeze":"已凍結","unfreeze":"已解除凍結","confirm_theft":"已確認盜刷","replace":"已補發","renew":"已續期","expire":"已到期","cancel":"已註銷","other":[["word"]]},"other"]],
};
export default messages;
