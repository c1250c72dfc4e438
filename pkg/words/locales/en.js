// Generated from data/words/en.ftl by pkg/words/generate.js.
export default `
rate-none = no discount
rate-free = free
rate-share = { $percentOff }% off
reason-rate-tier = { $tier }, { $rate }
reason-offer-no_member = for { $tiers }, once you have joined
reason-offer-no_term = outside your membership term; for { $tiers } within it
reason-offer-other_tier = for { $tiers }; you are { $tier }
reason-offer-no_goods_in_scope = nothing in the cart qualifies
reason-offer-beaten = “{ $by }” saves more
reason-offer-no_saving = saves nothing on this order
reason-goods-no_discount = no offer applies to these goods
reason-goods-no_offer = no offer of your tier is for these goods
reason-points-purchase = { $basis ->
    [spend] { $eligible } qualifies, { $points } per { $perAmount }, times { $factor }
    [both] { $eligible } qualifies, { $points } per { $perAmount }, times { $factor }, plus { $fixed } for the order
    [bonus] { $bonus } for some goods
   *[fixed] { $fixed } for the order
}{ $more ->
    [0] {""}
   *[other] , plus { $bonus } for some goods
}{ $special ->
    [some] {" "}({ $occasions })
   *[none] {""}
}{ $capped ->
    [yes] ; the cap leaves { $cap }
   *[no] {""}
}
reason-points-split = { $eligible } qualifies: { $upTo } of it at { $points } per { $perAmount }, times { $factor }, the rest at { $thenPoints } per { $thenPerAmount }, times { $thenFactor }{ $fixed ->
    [0] {""}
   *[other] , plus { $fixed } for the order
}{ $more ->
    [0] {""}
   *[other] , plus { $bonus } for some goods
}{ $special ->
    [some] {" "}({ $occasions })
   *[none] {""}
}{ $capped ->
    [yes] ; the cap leaves { $cap }
   *[no] {""}
}
reason-points-registration = { $points } for joining
reason-points-opening = { $points } carried over
reason-points-action = { $points } for { $action }
reason-points-promotion = { $points } for rising to { $tier }
reason-points-adjusted = { $points } adjusted by hand
reason-points-given_back = { $points } given back from redemption { $redemption }
reason-points-spent = { $what ->
    [item] { $points } spent on “{ $item }”
   *[points] { $points } spent
}
reason-points-taken_back = { $points } taken back as goods of { $purchase } were returned
reason-points-debt_paid = { $points } paid what was owed
reason-points-expired = { $points } expired unused
reason-points-available = { $points } can be spent from this day on
reason-expiry-after = earned on { $earnedOn } and usable for { $length }{ $to ->
    [month_end] , to the end of that month
    [quarter_end] , to the end of that quarter
    [year_end] , to the end of that year
    [previous_month_end] , to the end of the month before
   *[none] {""}
}
reason-expiry-years = earned on { $earnedOn } and usable to the end of { $years ->
    [1] the next calendar year
   *[other] calendar year { $years } after it
}
reason-expiry-inactive = usable for { $length } after the last activity, on { $lastActivity }
reason-expiry-given_back = given back on { $givenBackOn } and usable for at least { $length } more
reason-expiry-opening = as carried over from before
reason-redemption-affordable = takes { $points }; there are enough points
reason-redemption-not_enough = { $missing } points short
reason-redemption-below_minimum = fewer than the { $minimum } points it takes at least
reason-redemption-quota_used = used as often as this period allows
reason-tier-base = the tier every member starts with
reason-tier-opening = carried over from before
reason-tier-reached = { $have } reached the { $need } required
reason-tier-kept = { $have } met the { $need } required to keep it
reason-tier-not_kept = { $have } fell short of the { $need } required to keep it
reason-tier-grace = { $have } fell short of the { $need } required to keep it; grace runs through { $to }
reason-tier-kept_in_grace = { $have } met the { $need } required to keep it, in the time of grace
reason-tier-granted = { $grant }, through { $to }
reason-tier-grant_ended = what was granted has ended
reason-other = decided by { $code }
problem-json-syntax = not valid JSON at line { $line }, column { $column }
problem-json-too_deep = nested deeper than { $limit } levels
problem-json-too_large = the file has { $size } bytes; at most { $limit } are read
problem-json-not_utf8 = not UTF-8 from byte { $offset } on
problem-json-not_data = this value cannot be written as JSON
problem-json-more_problems = { $count } more problems are not listed
problem-type-expected = expected { $expected }, found { $found }
problem-field-missing = missing field “{ $field }”
problem-field-unknown = unknown field “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-field-duplicate = field “{ $field }” appears more than once
problem-field-exactly_one = exactly one of { $fields } is needed
problem-field-needs = this goes only with one of: { $fields }
problem-choice-unknown = unknown choice “{ $given }”; one of { $known }{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-text-empty = the text is empty
problem-text-too_long = the text has more than { $limit } characters
problem-text-missing_locale = no text for { $locale }
problem-id-syntax = “{ $given }” is not an id: 1 to 64 of a-z, 0-9, - and _
problem-id-duplicate = the id “{ $given }” is already used at { $first }
problem-number-out_of_range = the number must be from { $min } to { $max }
problem-list-empty = the list is empty
problem-list-too_long = the list has more than { $limit } items
problem-money-syntax = an amount is a decimal in quotes, such as "12.50"
problem-money-too_many_digits = at most { $digits } digits after the point
problem-money-out_of_range = the amount must be from { $min } to { $max }
problem-money-overflow = the amount is too large to compute with
problem-money-not_positive = the amount must be more than zero
problem-time_zone-unknown = no such time zone: “{ $given }”
problem-currency-unknown = unknown currency “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-currency-mismatch = the currency is { $given }; expected { $expected }
problem-rate-syntax = a rate is a decimal in quotes: "0.9" pays nine tenths
problem-rate-out_of_range = a rate must be from 0 to 1
problem-factor-syntax = a multiplier is a decimal in quotes, such as "1.5"
problem-factor-out_of_range = a multiplier must be from 0 to 100
problem-date-syntax = a day is written like 2026-03-15
problem-date-not_a_day = there is no such day
problem-date-out_of_range = the day must be from { $first } to { $last }
problem-date-has_offset = the time must be local, without an offset
problem-version-order = versions must be ordered by the day they take effect
problem-version-effective_before_announced = takes effect before it is announced
problem-version-none_in_force = no regulations are in force on that day; the first are from { $first }
problem-tier-unknown = unknown tier “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-tier-order = the tiers stand in another order than in version “{ $version }”
problem-tier-dropped = tier “{ $tier }” of version “{ $version }” is gone, though members may hold it
problem-tier-first_has_rule = the lowest tier belongs to everyone and has no rule
problem-tier-rule_missing = this tier needs “{ $field }”: every tier above the lowest says how it is reached and held
problem-rule-count_out_of_range = the count must be from 1 to the number of rules, { $rules }
problem-surplus-of_several = a surplus needs a keep rule of one metric; this one has several
problem-level-order = must be above { $before }, the level before it in the same wallet
problem-exchange-step_above_most = a step is worth { $amount }, more than the most that is given
problem-wallet-unknown = unknown wallet “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-wallet-dropped = wallet “{ $wallet }” of version “{ $version }” is gone, though members may hold points in it
problem-term-order = the days of a term are reversed, or terms are out of order
problem-term-overlap = terms overlap
problem-term-before_joining = a term starts before joining
problem-activity-repeated = the same activity as { $first }; counted once
problem-activity-conflict = has the id of { $first } but other content
problem-activity-before_joining = the activity is before joining
problem-activity-outside_terms = the purchase is outside every term: it earns nothing and counts for no tier
problem-opening-later = { $on } is before { $opening }, the day from which this member is known
problem-activity-before_opening = the activity is before the opening day { $opening }
problem-refund-unknown_purchase = no purchase “{ $given }” to refund
problem-refund-before_purchase = the refund is before its purchase
problem-refund-unknown_line = that purchase has only { $lines } lines
problem-refund-too_much = too much is refunded; { $left } is left
problem-completion-unknown_purchase = no purchase “{ $given }” to complete
problem-completion-before_purchase = the completion is before its purchase
problem-give_back-unknown_redemption = no redemption “{ $given }” to give back from
problem-give_back-before_redemption = points are given back before they were redeemed
problem-give_back-too_much = too many points are given back; { $left } are left
problem-redemption-not_enough = not enough points; { $spendable } can be spent
problem-redemption-unknown = unknown redemption “{ $given }”{ $suggestion ->
    [given] ; did you mean “{ $nearest }”?
   *[none] {""}
}
problem-adjustment-not_enough = not enough points to take; { $spendable } can be spent
problem-purchase-part_above_whole = more than the { $paid } paid for the line
problem-forecast-before_day = the last day of the forecast is before { $on }, the day it starts from
problem-forecast-too_far = a forecast looks at most { $limit } days ahead
problem-points-overflow = the points are too many to compute with
problem-points-not_conserved = points of wallet “{ $wallet }” do not add up: a fault of the engine, so there is no answer
problem-other = there is a problem here, code { $code }, at { $pointer }
names-separator = {", "}
names-kind = { $kind ->
    [array] a list
    [object] an object
    [string] text
    [number] a number
    [whole_number] a whole number
    [boolean] true or false
    [null] null
    [undefined] nothing
    [Uint8Array] bytes
   *[other] { $word }
}
names-metric = { $word ->
    [net_spend] net spend
    [orders] orders
    [pieces] pieces bought
    [points_earned] points earned
    [events] events attended
    [referrals] referrals
    [fee_paid] fees paid
    [contribution] business contribution
    [tenure] months of membership
    [invitation] invitation
   *[other] { $word }
}
names-period = { $word ->
    [month] a month
    [quarter] a quarter
    [half] a half-year
    [year] a year
    [membership_year] a membership year
    [term] a term
    [event] an event
   *[other] { $word }
}
names-action = { $word ->
    [activation] activating the card
    [event] attending an event
    [referral] referring a member
    [referred] joining by referral
    [feedback] giving feedback
    [profile] completing the profile
   *[other] { $word }
}
names-item = { $word ->
    [gift] gift
    [service] service
    [coupon] coupon
    [lottery] draw
    [prediction] prediction
   *[other] { $word }
}
names-exchange = { $word ->
    [cart] off an order
    [cash] for cash
    [fee] off the fee
   *[other] { $word }
}
names-grant = { $word ->
    [trial] on trial
    [status_match] by status match
    [decision] by decision of the company
    [fee] for its fee
   *[other] { $word }
}
names-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
names-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
`;
