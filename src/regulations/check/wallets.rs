//! Points wallets.

use super::super::document::{
    ActionsDocument, AvailableDocument, BirthdayDocument, CapsDocument, ExpiryDocument, OccasionDocument,
    SpendDocument, VersionDocument, WalletDocument,
};
use super::super::occasion::{Occasion, OccasionDays};
use super::super::wallet::{Available, Bonus, Caps, Earning, Expiry, RoundTo, SpendRate, Wallet, Worth};
use super::tiers::optional_length;
use super::{Known, each, few, goods, rule, wording};
use crate::calendar::{Day, Length};
use crate::json::{At, Named, exactly_one};
use crate::problem::Code;
use crate::units::{Money, Points};

/// The most wallets of a version.
pub(super) const MOST: usize = 100;

/// The most days, or years, of a count that may be 0.
const MOST_COUNTED: u32 = 36_500;

pub(super) fn all(at: &At<'_>, version: &VersionDocument<'_>, known: &Known<'_>) -> Vec<Wallet> {
    let documents = few(at, &version.wallets, MOST);
    each(at, documents, |wallet| &wallet.id.0, &|at, document| Some(wallet(at, document, known, version)))
}

fn wallet(at: &At<'_>, document: &WalletDocument<'_>, known: &Known<'_>, version: &VersionDocument<'_>) -> Wallet {
    wording(&at.key("name"), &document.name, known.locales);
    let multipliers = by_tier(&at.key("multipliers"), &document.multipliers, known);
    let earn_at = at.key("earn");
    let earn = &document.earn;
    let spend = earn.spend.as_ref().and_then(|document| earning(&earn_at.key("spend"), document, known));
    let bonus_at = earn_at.key("bonus");
    let mut bonus = Vec::new();
    for (index, document) in earn.bonus.iter().flatten().enumerate() {
        let goods = goods::scope(&bonus_at.index(index).key("goods"), Some(&document.goods));
        bonus.push(Bonus { points: document.points, goods });
    }
    let promotion = by_tier(&earn_at.key("promotion"), &earn.promotion, known);
    let occasions_at = at.key("occasions");
    let occasions = few(&occasions_at, &document.occasions, MOST);
    let occasions =
        each(&occasions_at, occasions, |occasion| &occasion.id.0, &|at, document| occasion(at, document, known));
    let available = document.available.as_ref().and_then(|document| available(&at.key("available"), document));
    let expiry =
        document.expiry.as_ref().and_then(|document| expiry(&at.key("expiry"), document, version.effective_from));
    let minimum_life = optional_length(&at.key("minimumLife"), &document.minimum_life);
    let worth = document.worth.as_ref().map(|worth| {
        some_points(&at.key("worth").key("points"), worth.points);
        Worth { points: worth.points, amount: worth.amount }
    });
    Wallet {
        id: document.id.0.to_string(),
        rule: rule(at, &document.clause),
        purchase: earn.purchase.unwrap_or(Points::ZERO),
        bonus,
        registration: earn.registration.unwrap_or(Points::ZERO),
        actions: actions(earn.actions.as_ref()),
        promotion,
        caps: caps(earn.caps.as_ref()),
        multipliers,
        combine: document.combine.map(|chosen| chosen.0).unwrap_or_default(),
        take_back: document.refund.map(|chosen| chosen.0).unwrap_or_default(),
        spend,
        occasions,
        available: available.unwrap_or(Available::AtOnce),
        expiry: expiry.unwrap_or(Expiry::Never),
        minimum_life,
        worth,
    }
}

/// Values by tier, whose ids must be known.
fn by_tier<T: Copy>(at: &At<'_>, entries: &Option<Named<'_, T>>, known: &Known<'_>) -> Vec<(String, T)> {
    let mut values = Vec::new();
    for (tier, value) in entries.iter().flat_map(|entries| &entries.0) {
        values.push((known.tier(&at.key(tier), tier), *value));
    }
    values
}

fn earning(at: &At<'_>, document: &SpendDocument<'_>, known: &Known<'_>) -> Option<Earning> {
    let mut good = positive(&at.key("perAmount"), document.per_amount);
    let tiers_at = at.key("tiers");
    let mut rates = Vec::new();
    for (tier, rate) in document.tiers.iter().flat_map(|entries| &entries.0) {
        let at = tiers_at.key(tier);
        let tier = known.tier(&at, tier);
        good &= positive(&at.key("perAmount"), rate.per_amount);
        rates.push((tier, SpendRate { points: rate.points, per_amount: rate.per_amount }));
    }
    good.then(|| Earning {
        rate: SpendRate { points: document.points, per_amount: document.per_amount },
        full_steps: document.full_steps.unwrap_or(false),
        goods: goods::scope(&at.key("goods"), document.goods.as_ref()),
        tiers: rates,
        shipping: document.shipping.unwrap_or(false),
        tax: document.tax.unwrap_or(true),
    })
}

pub(super) fn positive(at: &At<'_>, amount: Money) -> bool {
    if amount.is_zero() {
        at.error(Code::MoneyNotPositive, vec![]);
    }
    !amount.is_zero()
}

pub(super) fn some_points(at: &At<'_>, points: Points) {
    if points == Points::ZERO {
        at.out_of_range(1, Points::MOST);
    }
}

fn actions(document: Option<&ActionsDocument>) -> [Points; 6] {
    let Some(ActionsDocument { activation, event, referral, referred, feedback, profile }) = document else {
        return [Points::ZERO; 6];
    };
    [activation, event, referral, referred, feedback, profile].map(|points| points.unwrap_or(Points::ZERO))
}

fn caps(document: Option<&CapsDocument>) -> Caps {
    let Some(CapsDocument { purchase, day, month, year }) = document else { return Caps::default() };
    Caps { purchase: *purchase, periods: [*day, *month, *year] }
}

fn occasion(at: &At<'_>, document: &OccasionDocument<'_>, known: &Known<'_>) -> Option<Occasion> {
    wording(&at.key("name"), &document.name, known.locales);
    let when = when(at, document);
    let tiers = known.tiers(&at.key("tiers"), document.tiers.as_deref());
    Some(Occasion {
        when: when?,
        id: document.id.0.to_string(),
        rule: rule(at, &document.clause),
        factor: document.factor,
        tiers,
    })
}

fn when(at: &At<'_>, document: &OccasionDocument<'_>) -> Option<OccasionDays> {
    let OccasionDocument { birthday, weekdays, days_of_month, dates, .. } = document;
    let there = [birthday.is_some(), weekdays.is_some(), days_of_month.is_some(), dates.is_some()];
    exactly_one(at, ["birthday", "weekdays", "daysOfMonth", "dates"], there).then_some(())?;
    Some(if let Some(birthday) = birthday {
        let (before, after) = around(&at.key("birthday"), birthday);
        OccasionDays::Birthday { before, after }
    } else if weekdays.is_some() {
        OccasionDays::Weekdays(days(&at.key("weekdays"), weekdays, 7))
    } else if days_of_month.is_some() {
        OccasionDays::DaysOfMonth(days(&at.key("daysOfMonth"), days_of_month, 31))
    } else {
        let dates = dates.as_ref()?;
        if dates.to < dates.from {
            at.key("dates").key("to").fault(Day::out_of_range(dates.from, Day::LAST));
        }
        OccasionDays::Dates(dates.from, dates.to)
    })
}

/// The days before and after a birthday.
pub(super) fn around(at: &At<'_>, document: &BirthdayDocument) -> (u32, u32) {
    let BirthdayDocument { before, after } = *document;
    countable(&at.key("before"), before);
    countable(&at.key("after"), after);
    (before.unwrap_or(0), after.unwrap_or(0))
}

/// Days by number, from 1; some where they are there.
pub(super) fn days(at: &At<'_>, numbers: &Option<Vec<u16>>, most: u16) -> Vec<u32> {
    at.not_empty(numbers.as_ref().map(Vec::len));
    let mut days = Vec::new();
    for (index, number) in numbers.iter().flatten().enumerate() {
        if !(1..=most).contains(number) {
            at.index(index).out_of_range(1, most.into());
        }
        days.push(u32::from(*number));
    }
    days
}

fn available(at: &At<'_>, document: &AvailableDocument) -> Option<Available> {
    let AvailableDocument { days, on_completion } = document;
    exactly_one(at, ["days", "onCompletion"], [days.is_some(), on_completion.is_some()]).then_some(())?;
    countable(&at.key("days"), *days);
    Some(days.map_or(Available::OnCompletion, |days| Available::After(Length::Days(days))))
}

/// A count of days or years that may be 0.
pub(super) fn countable(at: &At<'_>, count: Option<u32>) -> bool {
    let good = count.is_none_or(|count| count <= MOST_COUNTED);
    if !good {
        at.out_of_range(0, MOST_COUNTED.into());
    }
    good
}

fn expiry(at: &At<'_>, document: &ExpiryDocument, earned: Day) -> Option<Expiry> {
    let ExpiryDocument { months, days, years, inactive_months, to } = *document;
    let there = [months.is_some(), days.is_some(), years.is_some(), inactive_months.is_some()];
    exactly_one(at, ["months", "days", "years", "inactiveMonths"], there).then_some(())?;
    (countable(&at.key("days"), days) & countable(&at.key("years"), years)).then_some(())?;
    let length = months.map(|months| Length::Months(months.into()));
    let length = length.or(days.map(Length::Days));
    if let Some(length) = length {
        let expiry = Expiry::After(length, to.map(|chosen| chosen.0));
        if let (Expiry::After(_, Some(RoundTo::PreviousMonthEnd)), Some(last)) = (expiry, expiry.last_day(earned)) {
            // The version's first day bears witness: on every other day it is the same.
            let days = [("earned", earned), ("exact", length.after(earned)), ("last", last)];
            let params = days.map(|(name, day)| (name, day.to_string().into()));
            at.key("to").warning(Code::ExpiryTakesDays, params.into());
        }
        return Some(expiry);
    }
    if to.is_some() {
        at.key("to").needs(&["months", "days"]);
    }
    years.map(Expiry::Years).or(inactive_months.map(|months| Expiry::Inactive(months.into())))
}
