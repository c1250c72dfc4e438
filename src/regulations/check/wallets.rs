//! Points wallets.

use super::super::document::{
    ActionsDocument, AvailableDocument, CapsDocument, ExpiryDocument, OccasionDocument, SpendDocument, VersionDocument,
    WalletDocument, WorthDocument,
};
use super::super::occasion::{Occasion, OccasionDays};
use super::super::wallet::{Available, Bonus, Caps, Earning, Expiry, RoundTo, SpendRate, Wallet, Worth};
use super::tiers::optional_length;
use super::{goods, known_tiers, unique, wording};
use crate::calendar::{Day, Length};
use crate::json::{At, Named, exactly_one};
use crate::problem::{Code, Fault};
use crate::reason::Rule;
use crate::units::{Money, Points};

/// The most wallets of a version.
pub(super) const MOST: usize = 100;

/// The most days, or years, of a count that may be 0.
const MOST_COUNTED: u32 = 36_500;

pub(super) fn all(at: &At<'_>, version: &VersionDocument<'_>, tiers: &[&str], locales: &[&str]) -> Option<Vec<Wallet>> {
    let documents = version.wallets.as_deref().unwrap_or_default();
    if documents.len() > MOST {
        at.error(Code::ListTooLong, vec![("limit", MOST.into())]);
        return None;
    }
    unique(at, Some("id"), &documents.iter().map(|wallet| &*wallet.id.0).collect::<Vec<_>>());
    let wallets: Vec<_> = documents
        .iter()
        .enumerate()
        .map(|(index, document)| wallet(&at.index(index), document, tiers, locales, version))
        .collect();
    wallets.into_iter().collect()
}

fn wallet(
    at: &At<'_>,
    document: &WalletDocument<'_>,
    tiers: &[&str],
    locales: &[&str],
    version: &VersionDocument<'_>,
) -> Option<Wallet> {
    wording(&at.key("name"), &document.name, locales);
    let multipliers = by_tier(&at.key("multipliers"), document.multipliers.as_ref(), tiers);
    let earn_at = at.key("earn");
    let earn = &document.earn;
    let spend = match &earn.spend {
        None => Some(None),
        Some(document) => earning(&earn_at.key("spend"), document, tiers).map(Some),
    };
    let bonus_at = earn_at.key("bonus");
    let bonus = earn.bonus.iter().flatten().enumerate().map(|(index, bonus)| Bonus {
        points: bonus.points,
        goods: goods::scope(&bonus_at.index(index).key("goods"), Some(&bonus.goods)),
    });
    let promotion = by_tier(&earn_at.key("promotion"), earn.promotion.as_ref(), tiers);
    let occasions = occasions(&at.key("occasions"), document.occasions.as_deref(), tiers, locales);
    let available = match &document.available {
        None => Some(Available::AtOnce),
        Some(document) => available(&at.key("available"), document),
    };
    let expiry = match &document.expiry {
        None => Some(Expiry::Never),
        Some(document) => expiry(&at.key("expiry"), document, version.effective_from),
    };
    let minimum_life = optional_length(&at.key("minimumLife"), document.minimum_life.as_ref());
    let worth = match &document.worth {
        None => Some(None),
        Some(document) => worth(&at.key("worth"), document).map(Some),
    };
    let clause = document.clause.as_ref().map(|label| label.0.to_string());
    Some(Wallet {
        id: document.id.0.to_string(),
        rule: Rule::new(at.pointer(), clause),
        purchase: earn.purchase.unwrap_or(Points::ZERO),
        bonus: bonus.collect(),
        registration: earn.registration.unwrap_or(Points::ZERO),
        actions: actions(earn.actions.as_ref()),
        promotion,
        caps: caps(earn.caps.as_ref()),
        multipliers,
        combine: document.combine.map(|chosen| chosen.0).unwrap_or_default(),
        take_back: document.refund.map(|chosen| chosen.0).unwrap_or_default(),
        spend: spend?,
        occasions: occasions?,
        available: available?,
        expiry: expiry?,
        minimum_life: minimum_life?,
        worth: worth?,
    })
}

/// Values by tier, whose ids must be known.
fn by_tier<T: Copy>(at: &At<'_>, entries: Option<&Named<'_, T>>, tiers: &[&str]) -> Vec<(String, T)> {
    let mut values = Vec::new();
    for (tier, value) in entries.into_iter().flat_map(|entries| &entries.0) {
        if !tiers.contains(&&**tier) {
            at.key(tier).unknown(Code::TierUnknown, tier, &mut tiers.iter().copied());
        }
        values.push((tier.to_string(), *value));
    }
    values
}

fn earning(at: &At<'_>, document: &SpendDocument<'_>, tiers: &[&str]) -> Option<Earning> {
    let mut good = positive(&at.key("perAmount"), document.per_amount);
    let tiers_at = at.key("tiers");
    let mut rates = Vec::new();
    for (tier, rate) in document.tiers.iter().flat_map(|entries| &entries.0) {
        let at = tiers_at.key(tier);
        if !tiers.contains(&&**tier) {
            at.unknown(Code::TierUnknown, tier, &mut tiers.iter().copied());
        }
        good &= positive(&at.key("perAmount"), rate.per_amount);
        rates.push((tier.to_string(), SpendRate { points: rate.points, per_amount: rate.per_amount }));
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

pub(super) fn some_points(at: &At<'_>, points: Points) -> bool {
    if points == Points::ZERO {
        at.error(Code::NumberOutOfRange, vec![("min", "1".into()), ("max", Points::MOST.to_string().into())]);
    }
    points != Points::ZERO
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

fn occasions(
    at: &At<'_>,
    documents: Option<&[OccasionDocument<'_>]>,
    tiers: &[&str],
    locales: &[&str],
) -> Option<Vec<Occasion>> {
    let documents = documents.unwrap_or_default();
    if documents.len() > MOST {
        at.error(Code::ListTooLong, vec![("limit", MOST.into())]);
        return None;
    }
    unique(at, Some("id"), &documents.iter().map(|occasion| &*occasion.id.0).collect::<Vec<_>>());
    let occasions: Vec<_> = documents
        .iter()
        .enumerate()
        .map(|(index, document)| {
            let at = at.index(index);
            wording(&at.key("name"), &document.name, locales);
            let clause = document.clause.as_ref().map(|label| label.0.to_string());
            let when = when(&at, document);
            Some(Occasion {
                id: document.id.0.to_string(),
                rule: Rule::new(at.pointer(), clause),
                factor: document.factor,
                tiers: known_tiers(&at.key("tiers"), document.tiers.as_deref(), tiers),
                when: when?,
            })
        })
        .collect();
    occasions.into_iter().collect()
}

fn when(at: &At<'_>, document: &OccasionDocument<'_>) -> Option<OccasionDays> {
    let OccasionDocument { birthday, weekdays, days_of_month, dates, .. } = document;
    exactly_one(
        at,
        &[
            ("birthday", birthday.is_some()),
            ("weekdays", weekdays.is_some()),
            ("daysOfMonth", days_of_month.is_some()),
            ("dates", dates.is_some()),
        ],
    )
    .then_some(())?;
    if let Some(birthday) = birthday {
        let at = at.key("birthday");
        let good = countable(&at.key("before"), birthday.before) & countable(&at.key("after"), birthday.after);
        let (before, after) = (birthday.before.unwrap_or(0), birthday.after.unwrap_or(0));
        return good.then_some(OccasionDays::Birthday { before, after });
    }
    if let Some(weekdays) = weekdays {
        return days(&at.key("weekdays"), weekdays, 7).map(OccasionDays::Weekdays);
    }
    if let Some(days_of_month) = days_of_month {
        return days(&at.key("daysOfMonth"), days_of_month, 31).map(OccasionDays::DaysOfMonth);
    }
    let dates = dates.as_ref()?;
    if dates.to < dates.from {
        at.key("dates").key("to").fault(Day::out_of_range(dates.from, Day::LAST));
        return None;
    }
    Some(OccasionDays::Dates(dates.from, dates.to))
}

/// Days by number, from 1.
pub(super) fn days(at: &At<'_>, numbers: &[u16], most: u16) -> Option<Vec<u32>> {
    if numbers.is_empty() {
        at.error(Code::ListEmpty, vec![]);
        return None;
    }
    let mut good = true;
    for (index, number) in numbers.iter().enumerate() {
        if !(1..=most).contains(number) {
            let params = vec![("min", "1".into()), ("max", most.to_string().into())];
            at.index(index).fault(Fault::new(Code::NumberOutOfRange, params));
            good = false;
        }
    }
    good.then(|| numbers.iter().map(|number| u32::from(*number)).collect())
}

fn available(at: &At<'_>, document: &AvailableDocument) -> Option<Available> {
    let AvailableDocument { days, on_completion } = document;
    exactly_one(at, &[("days", days.is_some()), ("onCompletion", on_completion.is_some())]).then_some(())?;
    countable(&at.key("days"), *days).then_some(())?;
    Some(days.map_or(Available::OnCompletion, |days| Available::After(Length::Days(days))))
}

/// A count of days or years that may be 0.
pub(super) fn countable(at: &At<'_>, count: Option<u32>) -> bool {
    let good = count.is_none_or(|count| count <= MOST_COUNTED);
    if !good {
        at.error(Code::NumberOutOfRange, vec![("min", "0".into()), ("max", MOST_COUNTED.to_string().into())]);
    }
    good
}

fn expiry(at: &At<'_>, document: &ExpiryDocument, earned: Day) -> Option<Expiry> {
    let ExpiryDocument { months, days, years, inactive_months, to } = *document;
    exactly_one(
        at,
        &[
            ("months", months.is_some()),
            ("days", days.is_some()),
            ("years", years.is_some()),
            ("inactiveMonths", inactive_months.is_some()),
        ],
    )
    .then_some(())?;
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
        let fields = ["months", "days"].map(ToOwned::to_owned).to_vec();
        at.key("to").error(Code::FieldNeeds, vec![("fields", fields.into())]);
    }
    years.map(Expiry::Years).or(inactive_months.map(|months| Expiry::Inactive(months.into())))
}

fn worth(at: &At<'_>, document: &WorthDocument) -> Option<Worth> {
    let good = some_points(&at.key("points"), document.points);
    good.then_some(Worth { points: document.points, amount: document.amount })
}
