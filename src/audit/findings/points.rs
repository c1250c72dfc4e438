//! Points that nobody can spend.
//!
//! `points.dead_before_available`, of a wallet whose purchases bring points that expire before the first day on which they
//! can be spent. Every day of the year from the version's first is looked at: points to the end of the year that wait a
//! week are lost in its last days alone. Where points last as long as something happens, nothing else happens. When an
//! order is completed nobody knows, so points that wait for it are not told.

use super::Reviewed;
use super::people::{Article, Someone};
use super::shown::{Asked, Told};
use super::tiers::possible::earns_by_purchases;
use crate::audit::{Finding, FindingCode};
use crate::calendar::Day;
use crate::regulations::document::Ask;
use crate::regulations::{Available, Places, Wallet};
use crate::units::Money;

/// Days of a year.
const DAYS: u32 = 366;

pub(super) fn find(reviewed: &Reviewed<'_>, found: &mut Vec<Finding>) {
    for wallet in reviewed.program.wallets() {
        found.extend(dead(reviewed, wallet));
    }
}

/// The days of the first year on which a purchase brings points that are never there to be spent.
pub(super) fn dead_days(wallet: &Wallet, first: Day) -> Vec<Day> {
    let waits = match wallet.available() {
        Available::AtOnce => None,
        Available::After(length) => Some(length),
        Available::OnCompletion => return Vec::new(),
    };
    let dead = |day: &Day| {
        let available = waits.map_or(*day, |length| length.after(*day));
        wallet.expiry().last_day(*day).is_some_and(|last| last < available)
    };
    (0..DAYS).map(|later| first.plus_days(later)).filter(dead).collect()
}

fn dead(reviewed: &Reviewed<'_>, wallet: &Wallet) -> Option<Finding> {
    if !earns_by_purchases(wallet) {
        return None;
    }
    let days = dead_days(wallet, reviewed.program.effective_from());
    let day = *days.first()?;
    let mut someone = Someone::joining(reviewed.program.effective_from());
    let purchase = buys_what_earns(reviewed, &mut someone, wallet, day)?;
    let asked = Asked::new(reviewed, Ask::Points, someone.on(day));
    let found = asked.entry("/value/wallets", "wallet", wallet.id())?;
    let places = match asked.entry(&format!("{found}/lots"), "activity", &purchase) {
        Some(lot) => {
            let [available, expires] = [format!("{lot}/availableFrom"), format!("{lot}/expiresOn")];
            // Days in ISO 8601 are in order as texts.
            if asked.text(&expires)? >= asked.text(&available)? {
                return None;
            }
            [available, expires]
        }
        // They had expired when they came.
        None => {
            let [earned, expired] = [format!("{found}/earned"), format!("{found}/expired")];
            if asked.at(&expired)?.as_i64()? <= 0 {
                return None;
            }
            [earned, expired]
        }
    };
    let witness = asked.witness(&places.each_ref().map(String::as_str));
    let params = vec![
        ("wallet", wallet.id().into()),
        ("on", day.to_string().into()),
        ("days", days.len().into()),
        ("ofDays", u64::from(DAYS).into()),
    ];
    let told = Told { code: FindingCode::PointsDeadBeforeAvailable, rule: wallet.rule(), field: "", of: wallet.id() };
    Some(told.finding(reviewed, params, vec![witness]))
}

/// Times the amount that earns points.
const TIMES: i64 = 100;

/// Buys something that earns points in a wallet. `None`: no goods are known that do.
pub(super) fn buys_what_earns(
    reviewed: &Reviewed<'_>,
    someone: &mut Someone,
    wallet: &Wallet,
    on: Day,
) -> Option<String> {
    let currency = reviewed.audit.regulations().currency();
    let per = wallet.spend().into_iter().flat_map(|earning| earning.rates().chain([earning.base_rate()]));
    let per = per.map(|rate| rate.per_amount.minor()).max().unwrap_or(1);
    let paid = Money::from_minor(per.checked_mul(TIMES)?, currency)?;
    let scope = wallet.spend().map(crate::regulations::Earning::goods);
    let scope = scope.or_else(|| wallet.bonus().first().map(|bonus| &bonus.goods));
    let goods = scope.map_or_else(|| Some(Article::plain()), Article::in_scope)?;
    Some(someone.buys(on, &goods, 1, paid, &Places::default()))
}
