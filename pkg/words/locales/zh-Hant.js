// Generated from data/words/zh-Hant.ftl by pkg/words/generate.js.
export default `
rate-none = 不打折
rate-free = 免費
rate-share = { $tenths }折
reason-rate-tier = { $tier } { $rate }
reason-offer-no_member = 入會成為{ $tiers }後可享
reason-offer-no_term = 當日不在會籍期間；{ $tiers }於期間內可享
reason-offer-other_tier = 限{ $tiers }，目前為{ $tier }
reason-offer-no_goods_in_scope = 購物車內沒有適用的商品
reason-offer-beaten = 已採用更優惠的「{ $by }」
reason-offer-no_saving = 對本單沒有優惠
reason-goods-no_discount = 此商品不適用任何優惠
reason-goods-no_offer = 不在優惠商品範圍
reason-points-purchase = { $basis ->
    [spend] 可累積點數的金額 { $eligible }，每 { $perAmount } 得 { $points } 點，以 { $factor } 倍計
    [both] 可累積點數的金額 { $eligible }，每 { $perAmount } 得 { $points } 點，以 { $factor } 倍計，每筆訂單另加 { $fixed } 點
    [bonus] 指定商品 { $bonus } 點
   *[fixed] 每筆訂單 { $fixed } 點
}{ $more ->
    [0] {""}
   *[other] ，指定商品另加 { $bonus } 點
}{ $special ->
    [some] （{ $occasions }）
   *[none] {""}
}{ $capped ->
    [yes] ；上限尚餘 { $cap } 點
   *[no] {""}
}
reason-points-split = 可累積點數的金額 { $eligible }，其中 { $upTo } 每 { $perAmount } 得 { $points } 點，以 { $factor } 倍計，其餘每 { $thenPerAmount } 得 { $thenPoints } 點，以 { $thenFactor } 倍計{ $fixed ->
    [0] {""}
   *[other] ，每筆訂單另加 { $fixed } 點
}{ $more ->
    [0] {""}
   *[other] ，指定商品另加 { $bonus } 點
}{ $special ->
    [some] （{ $occasions }）
   *[none] {""}
}{ $capped ->
    [yes] ；上限尚餘 { $cap } 點
   *[no] {""}
}
reason-points-registration = 入會贈送 { $points } 點
reason-points-opening = 期初結轉 { $points } 點
reason-points-action = { $action }，得 { $points } 點
reason-points-promotion = 升等為{ $tier }，贈送 { $points } 點
reason-points-adjusted = 人工調整 { $points } 點
reason-points-given_back = 兌換 { $redemption } 退還 { $points } 點
reason-points-spent = { $what ->
    [item] 兌換「{ $item }」，使用 { $points } 點
   *[points] 兌換使用 { $points } 點
}
reason-points-taken_back = 購物 { $purchase } 退貨，收回 { $points } 點
reason-points-debt_paid = 抵扣所欠的 { $points } 點
reason-points-expired = { $points } 點到期未用，已失效
reason-points-available = { $points } 點自當日起可用
reason-expiry-after = { $earnedOn }取得，有效 { $length }{ $to ->
    [month_end] ，延至當月月底
    [quarter_end] ，延至當季季末
    [year_end] ，延至當年年底
    [previous_month_end] ，提前至前一個月月底
   *[none] {""}
}
reason-expiry-years = { $earnedOn }取得，有效至{ $years ->
    [1] 隔年
   *[other] 之後第 { $years } 年
}年底
reason-expiry-inactive = 最近一次活動在{ $lastActivity }，其後 { $length }內有效
reason-expiry-given_back = { $givenBackOn }退還，至少再有效 { $length }
reason-expiry-opening = 期初帶入的有效期限
reason-redemption-affordable = 需 { $points } 點，點數足夠
reason-redemption-not_enough = 還差 { $missing } 點
reason-redemption-below_minimum = 未達起兌的 { $minimum } 點
reason-redemption-quota_used = 本期可兌換次數已用完
reason-tier-base = 入會即享的起始等級
reason-tier-opening = 期初帶入的等級
reason-tier-reached = 計入 { $have }，達到 { $need } 的升等門檻
reason-tier-kept = 計入 { $have }，符合 { $need } 的續等門檻
reason-tier-not_kept = 計入 { $have }，未達 { $need } 的續等門檻
reason-tier-grace = 計入 { $have }，未達 { $need } 的續等門檻；寬限至{ $to }
reason-tier-kept_in_grace = 寬限期內計入 { $have }，符合 { $need } 的續等門檻
reason-tier-granted = { $grant }，至{ $to }
reason-tier-grant_ended = 授予的期限已屆滿
reason-other = 依據 { $code }
problem-json-syntax = 第 { $line } 行第 { $column } 欄不是有效的 JSON
problem-json-too_deep = 巢狀超過 { $limit } 層
problem-json-too_large = 檔案有 { $size } 位元組，上限為 { $limit } 位元組
problem-json-not_utf8 = 自第 { $offset } 個位元組起不是 UTF-8 編碼
problem-json-not_data = 這裡的值無法寫成 JSON 資料
problem-json-more_problems = 另有 { $count } 個問題未列出
problem-type-expected = 應為 { $expected }，實際為 { $found }
problem-field-missing = 缺少欄位「{ $field }」
problem-field-unknown = 沒有欄位「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-field-duplicate = 欄位「{ $field }」出現不只一次
problem-field-exactly_one = { $fields } 之中須有且僅有一項
problem-field-needs = 此項須與 { $fields } 之一並用
problem-choice-unknown = 沒有選項「{ $given }」，可用：{ $known }{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-text-empty = 文字不得空白
problem-text-too_long = 文字最多 { $limit } 個字元
problem-text-missing_locale = 缺少 { $locale } 的文字
problem-id-syntax = 「{ $given }」不是有效的識別碼：只能使用小寫字母、數字、- 與 _，最多 64 個
problem-id-duplicate = 識別碼「{ $given }」已在 { $first } 使用
problem-number-out_of_range = 數字須介於 { $min } 與 { $max } 之間
problem-list-empty = 清單不得空白
problem-list-too_long = 清單最多 { $limit } 項
problem-money-syntax = 金額須寫成文字形式的十進位數，例如 "12.50"
problem-money-too_many_digits = 小數點後最多 { $digits } 位
problem-money-out_of_range = 金額須介於 { $min } 與 { $max } 之間
problem-money-overflow = 金額過大，無法計算
problem-money-not_positive = 金額須大於零
problem-time_zone-unknown = 沒有時區「{ $given }」
problem-currency-unknown = 沒有貨幣「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-currency-mismatch = 貨幣為 { $given }，應為 { $expected }
problem-rate-syntax = 折扣率須寫成文字形式的十進位數，例如 "0.9" 為 9 折
problem-rate-out_of_range = 折扣率須介於 0 與 1 之間
problem-factor-syntax = 倍數須寫成文字形式的十進位數，例如 "1.5"
problem-factor-out_of_range = 倍數須介於 0 與 100 之間
problem-date-syntax = 日期須寫成 2026-03-15 的形式
problem-date-not_a_day = 曆法中沒有這一天
problem-date-out_of_range = 日期須介於 { $first } 與 { $last } 之間
problem-date-has_offset = 時間須為當地時間，不含時區
problem-version-order = 版本須依生效日先後排列
problem-version-effective_before_announced = 生效日早於公告日
problem-version-none_in_force = 當日尚無章程生效；首個版本自 { $first } 起
problem-tier-unknown = 沒有等級「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-tier-order = 等級的先後與版本「{ $version }」不同
problem-tier-dropped = 版本「{ $version }」的等級「{ $tier }」不見了，可能有會員仍持有
problem-tier-first_has_rule = 最低等級人人皆有，不得設定升等條件
problem-tier-rule_missing = 此等級缺少「{ $field }」：最低等級以外皆須寫明如何達成、持有多久
problem-rule-count_out_of_range = 數目須介於 1 與條件總數 { $rules } 之間
problem-surplus-of_several = 續等條件不只一項，無從計算結餘
problem-level-order = 須高於同一點數帳戶的前一級 { $before }
problem-exchange-step_above_most = 每一單位值 { $amount }，高於可折抵的上限
problem-wallet-unknown = 沒有點數帳戶「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-wallet-dropped = 版本「{ $version }」的點數帳戶「{ $wallet }」不見了，可能有會員仍持有其中的點數
problem-term-order = 會籍期間起訖顛倒，或未依先後排列
problem-term-overlap = 會籍期間互相重疊
problem-term-before_joining = 會籍期間早於入會日
problem-activity-repeated = 與 { $first } 為同一項活動，只計一次
problem-activity-conflict = 編號與 { $first } 相同而內容不同
problem-activity-before_joining = 活動早於入會日
problem-activity-outside_terms = 購買不在會籍期間，不累積點數，也不計入等級
problem-opening-later = { $on } 早於期初日 { $opening }，先前的情況沒有紀錄
problem-activity-before_opening = 活動早於期初日 { $opening }
problem-refund-unknown_purchase = 找不到所退的購買「{ $given }」
problem-refund-before_purchase = 退貨早於購買
problem-refund-unknown_line = 所退的購買只有 { $lines } 列
problem-refund-too_much = 退貨過多，尚可退 { $left }
problem-completion-unknown_purchase = 找不到所完成的購買「{ $given }」
problem-completion-before_purchase = 完成早於購買
problem-give_back-unknown_redemption = 找不到所退還的兌換「{ $given }」
problem-give_back-before_redemption = 退還早於兌換
problem-give_back-too_much = 退還過多，尚可退還 { $left } 點
problem-redemption-not_enough = 點數不足，可用 { $spendable } 點
problem-redemption-unknown = 沒有兌換項目「{ $given }」{ $suggestion ->
    [given] ；是否要寫「{ $nearest }」？
   *[none] {""}
}
problem-adjustment-not_enough = 要扣的點數不足，可用 { $spendable } 點
problem-purchase-part_above_whole = 高於該列實付的 { $paid }
problem-forecast-before_day = 預測的末日早於起始日 { $on }
problem-forecast-too_far = 預測最多 { $limit } 天
problem-points-overflow = 點數過大，無法計算
problem-points-not_conserved = 點數帳戶「{ $wallet }」收支不符，系統有誤，不予回答
problem-other = 此處有問題，代碼 { $code }，位置 { $pointer }
names-separator = 、
names-kind = { $kind ->
    [array] 清單
    [object] 物件
    [string] 文字
    [number] 數字
    [whole_number] 整數
    [boolean] 是或否
    [null] 空值 null
    [undefined] 未提供的值
    [Uint8Array] 位元組資料
   *[other] { $word }
}
names-metric = { $word ->
    [net_spend] 淨消費
    [orders] 訂單數
    [pieces] 購買件數
    [points_earned] 取得點數
    [events] 參加活動
    [referrals] 推薦會員
    [fee_paid] 已付會費
    [contribution] 業務貢獻
    [tenure] 入會月數
    [invitation] 受邀
   *[other] { $word }
}
names-period = { $word ->
    [month] 每月
    [quarter] 每季
    [half] 每半年
    [year] 每年
    [membership_year] 每會員年
    [term] 每會籍期
    [event] 每場活動
   *[other] { $word }
}
names-action = { $word ->
    [activation] 啟用會員卡
    [event] 參加活動
    [referral] 推薦會員
    [referred] 經推薦入會
    [feedback] 提供意見
    [profile] 填妥個人資料
   *[other] { $word }
}
names-item = { $word ->
    [gift] 禮品
    [service] 服務
    [coupon] 優惠券
    [lottery] 抽獎
    [prediction] 競猜
   *[other] { $word }
}
names-exchange = { $word ->
    [cart] 折抵消費
    [cash] 兌換現金
    [fee] 折抵會費
   *[other] { $word }
}
names-grant = { $word ->
    [trial] 試享
    [status_match] 等級比照
    [decision] 公司授予
    [fee] 付費持有
   *[other] { $word }
}
names-months = { $count } 個月
names-days = { $count } 天
`;
