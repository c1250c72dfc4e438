// Generated from data/words/zh-Hans.ftl by pkg/words/generate.js.
/** @type {import('../index.js').Messages} */
const messages = {
  "table-application-state": [["word",{"draft":"填写中","submitted":"已提交","first_review":"初审中","returned":"待补充材料","second_review":"复审中","final_review":"终审中","approved":"审核通过","awaiting_fee":"待缴会费","member":"已入会","rejected":"未通过","given_up":"逾期未办，视为放弃","withdrawn":"已撤回","other":[["word"]]},"other"]],
  "table-application-do": [["word",{"begin":"开始填写","submit":"提交申请","take_up":"受理","return":"退回补充材料","pass":"通过","reject":"不予通过","extend":"延长审核","notify":"通知审核结果","pay":"缴纳会费","give_up":"视为放弃","withdraw":"撤回申请","other":[["word"]]},"other"]],
  "table-application-done": [["word",{"begin":"已开始填写","submit":"已提交申请","take_up":"已受理","return":"已退回补充材料","pass":"已通过一步审核","reject":"未通过审核","extend":"审核已延长","notify":"已通知审核通过","pay":"已缴会费","give_up":"逾期未办，视为放弃","withdraw":"已撤回申请","other":[["word"]]},"other"]],
  "table-card-state": [["word",{"issued":"待激活","active":"正常使用","lost":"已挂失","frozen":"已冻结","theft_confirmed":"盗刷已确认","damaged":"已报损","replaced":"已补办，待激活","renewed":"已续期","expired":"已到期","cancelled":"已注销","other":[["word"]]},"other"]],
  "table-card-do": [["word",{"issue":"发卡","activate":"激活","report_loss":"挂失","find":"解除挂失","report_damage":"报损","freeze":"冻结","unfreeze":"解除冻结","confirm_theft":"确认盗刷","replace":"补办","renew":"续期","expire":"到期停用","cancel":"注销","other":[["word"]]},"other"]],
  "table-card-done": [["word",{"issue":"已发卡","activate":"已激活","report_loss":"已挂失","find":"已找回，解除挂失","report_damage":"已报损","freeze":"已冻结","unfreeze":"已解除冻结","confirm_theft":"已确认盗刷","replace":"已补办","renew":"已续期","expire":"已到期","cancel":"已注销","other":[["word"]]},"other"]],
};
export default messages;
