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
   *[fixed] 每筆訂單 { $fixed } 點
}
reason-points-registration = 入會贈送 { $points } 點
reason-points-opening = 期初結轉 { $points } 點
reason-tier-base = 入會即享的起始等級
reason-tier-opening = 期初帶入的等級
reason-tier-reached = 計入 { $have }，達到 { $need } 的升等門檻
reason-tier-kept = 計入 { $have }，符合 { $need } 的續等門檻
reason-tier-not_kept = 計入 { $have }，未達 { $need } 的續等門檻
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
problem-redemption-not_enough = 點數不足，可用 { $spendable } 點
problem-points-overflow = 點數過大，無法計算
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
`;
