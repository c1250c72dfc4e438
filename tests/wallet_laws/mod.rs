//! What is true of every wallet, whatever happened.

use serde_json::{Value, json};

/// What is true of every wallet on every day: no point is lost or made; the lots and the journal say
/// the same as the sums; while there is a debt, nothing can be spent.
pub(crate) fn holds_together(wallet: &Value) {
    let count = |value: &Value, name: &str| value[name].as_i64().unwrap_or_else(|| panic!("no {name}: {value}"));
    let [earned, spendable, pending, spent, expired, taken, debt] =
        ["earned", "spendable", "pending", "spent", "expired", "takenBack", "debt"].map(|name| count(wallet, name));
    let found: i64 = [spendable, pending, spent, expired, taken].iter().sum();
    assert_eq!(earned.checked_add(debt), Some(found), "{wallet}");
    assert!([earned, spendable, pending, spent, expired, taken, debt].iter().all(|points| *points >= 0), "{wallet}");
    let lots = wallet["lots"].as_array().unwrap();
    let left = |pending: bool| {
        lots.iter().filter(|lot| lot["pending"] == json!(pending)).map(|lot| count(lot, "left")).sum::<i64>()
    };
    assert_eq!((left(false), left(true)), (spendable, pending), "{wallet}");
    assert!(debt == 0 || spendable == 0, "{wallet}");
    assert!(lots.iter().all(|lot| (1..=count(lot, "points")).contains(&count(lot, "left"))), "{wallet}");
    let (mut balance, mut waiting) = (0_i64, 0_i64);
    let mut day = "";
    for line in wallet["journal"].as_array().unwrap() {
        balance = balance.saturating_add(count(line, "points"));
        assert_eq!(balance, count(line, "balance"), "{wallet}");
        waiting = waiting.saturating_add(count(line, "pending"));
        assert!(waiting >= 0, "{wallet}");
        let on = line["on"].as_str().unwrap();
        assert!(day <= on, "{on} stands after {day}: {wallet}");
        day = on;
    }
    assert_eq!((balance, waiting), (spendable, pending), "{wallet}");
}
