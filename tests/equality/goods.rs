//! Articles and amounts.

use crate::chance::Chance;
use crate::json::{Json, object, raw, text};

/// Sku, category, brand, tags, list price in cents.
type Article = (&'static str, &'static str, &'static str, &'static [&'static str], i64);

/// Some in the scope of every tier's rate, some of the basic one, some of none.
const ARTICLES: &[Article] = &[
    ("TEA-LONGJING-100", "tea", "shiye", &["designated", "spring"], 26_800),
    ("TEA-PUER-357", "tea", "yunling", &["designated"], 39_800),
    ("TEA-OOLONG-150", "tea", "shiye", &[], 15_800),
    ("WARE-GAIWAN-150", "teaware", "yaoyan", &[], 12_800),
    ("SNACK-OSMANTHUS", "snack", "shiye", &[], 3_990),
    ("HOME-INCENSE-BOX", "home", "suma", &["designated"], 7_600),
    ("PACK-PAPER-BAG", "packaging", "shiye", &["free"], 99),
    ("GIFT-CARD-200", "gift-card", "shiye", &["designated"], 20_000),
    ("OIL-5W30-4L", "oil", "yuantu", &[], 45_900),
    ("WORK-ALIGNMENT", "work", "yuantu", &["labor"], 28_000),
    ("茶具-套装", "teaware", "窑烟", &["设计", "designated"], 168_800),
    ("🍵", "tea", "", &["designated", "designated"], 1),
];

/// Amounts at which something changes: tiers, single cents, the most there is.
const EDGES: &[i64] = &[
    0, 1, 2, 5, 9, 10, 11, 99, 100, 101, 199_999, 200_000, 200_001, 639_999, 640_000, 799_999, 800_000, 2_400_000,
    2_999_999, 3_000_000, 99_999_999,
];
pub(crate) const MOST: i64 = 9_999_999_999_999_900;

/// An amount of cents as a text, not always with all its digits.
pub(crate) fn money(cents: i64, chance: &mut Chance) -> Json {
    let (whole, rest) = (cents / 100, cents % 100);
    let short = chance.percent(10);
    text(match rest {
        0 if short => whole.to_string(),
        _ if short && rest % 10 == 0 => format!("{whole}.{}", rest / 10),
        _ => format!("{whole}.{rest:02}"),
    })
}

/// An amount about as large as `usual`, or one of the edges.
pub(crate) fn cents(usual: i64, chance: &mut Chance) -> i64 {
    match chance.below(100) {
        0..80 => chance.between(1, 2 * usual),
        80..88 => usual - usual % 100,
        _ => chance.pick(EDGES),
    }
}

/// The fields that say what a line is about, with those that are optional there or not.
pub(crate) fn article(chance: &mut Chance) -> (Json, bool, i64) {
    let (sku, category, brand, tags, price) = chance.pick(ARTICLES);
    let mut line = object([("sku", text(sku))]);
    match chance.below(20) {
        0 => {}
        1 => line = line.with("category", raw("null")),
        _ => line = line.with("category", text(category)),
    }
    if !brand.is_empty() && chance.percent(85) {
        line = line.with("brand", text(brand));
    }
    if !tags.is_empty() || chance.percent(70) {
        line = line.with("tags", Json::List(tags.iter().map(|tag| text(*tag)).collect()));
    }
    (line, category == "gift-card", price)
}
