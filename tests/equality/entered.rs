//! What an applicant enters into a field: something sound by its rule, something with a slip, or anything at all.

use crate::chance::Chance;
use crate::characters::{changed, odd_text};
use crate::files;
use crate::json::{Json, number, object, raw, text};
use crate::numbers::{self, Born};
use crate::papers;
use serde_json::Value;

/// Who applies. What is entered into one field agrees with what is entered into the others.
#[derive(Debug)]
pub(crate) struct Applicant {
    pub(crate) kind: &'static str,
    pub(crate) tier: &'static str,
    pub(crate) born: String,
    pub(crate) male: bool,
    /// The kind of identity document.
    pub(crate) papers: String,
    /// The day of the check.
    pub(crate) day: String,
}

const NAMES: &[&str] = &[
    "沈青禾",
    "林望舒",
    "欧阳㥄",
    "𠮷野家",
    "葛曾䮌",
    "古丽米热·艾比布力",
    "Anne-Marie O’Neil",
    "Ngô Thị",
    "محمد",
    "김민준",
];
const ORGANISATIONS: &[&str] =
    &["拾叶茶业有限公司", "示例（杭州）贸易有限公司", "Example & Sons Ltd.", "台灣範例股份有限公司", "3M"];
const ADDRESSES: &[&str] = &["杭州市上城区示例路 1 号", "臺北市範例路一段 1 號", "1 Example Road, Kowloon", "某村"];
const DOMAINS: &[&str] = &["example.com", "mail.example.cn", "qq.com", "sina.cn", "例子.测试", "xn--fsq.example"];
const MISTYPED: &[&str] = &["gmial.com", "gamil.com", "qq.con", "163.co", "hotmial.com", "outlok.com", "126.cm"];
const ADDRESS_SLIPS: &[&str] = &[
    "lin.example.com",
    "lin@@example.com",
    "lin@example@com",
    ".lin@example.com",
    "li..n@example.com",
    "lin.@example.com",
    "@example.com",
    "lin@",
    "lin@example",
    "lin@-example.com",
    "li n@example.com",
    "林@example.com",
    "lin＠example．com",
    "lin@example.com.",
    "lin@exa_mple.com",
    "LIN@Example.COM",
    "lin+tea@example.com",
    "\"lin\"@example.com",
];
const PHONE_SLIPS: &[&str] = &[
    "138 0000",
    "1380000000000",
    "23800000000",
    "+86 138 0000 0000",
    "+1 202 555 0100",
    "0086-138-0000-0000",
    "400-000-0000",
    "95000",
    "010-8800 0000",
    "9000 0000",
    "6600 0000",
    "0900 000 000",
    "+852 2000 0000",
    "+853 2800 0000",
    "+886 2 2000 0000",
    "８５２",
    "138O0000000",
    "+",
    "+999 1234567",
    "12",
    "110",
    "(0571) 8800 0000 ext 8",
];
const DAYS: &[&str] = &[
    "2026-02-30",
    "1899-12-31",
    "2200-01-01",
    "26-01-01",
    "2026/3",
    "20260101",
    "2026年3月15日",
    "yesterday",
    "2099-12-31",
    "1900-01-01",
    "1950-06-01",
    "２０２０－０１－０１",
    "2024-02-29",
    "2025-02-29",
    "2026-1-1",
];
const AMOUNTS: &[&str] = &[
    "99.99",
    "100.00",
    "5000.00",
    "5000.01",
    "1e3",
    "-1",
    "¥1,000",
    "1.234",
    "0",
    "99999999999999.99",
    "十",
    "１２００",
];
const COUNTS: &[&str] =
    &["0", "1", "2", "500", "501", "1,000", "1000001", "4294967296", "-3", "1.5", "三", "１２", "007"];

/// What is entered into a field, sound but for so many of a hundred.
pub(crate) fn entered(field: &Value, applicant: &Applicant, mistakes: usize, chance: &mut Chance) -> Json {
    if !chance.percent(mistakes) {
        return sound(field, applicant, chance);
    }
    match chance.below(100) {
        0..60 => slip(field, applicant, chance),
        60..82 => match sound(field, applicant, chance) {
            Json::Text(value) => text(changed(&value, chance)),
            other => other,
        },
        82..94 => text(odd_text(chance)),
        _ => of_another_kind(chance),
    }
}

fn sound(field: &Value, applicant: &Applicant, chance: &mut Chance) -> Json {
    let rule = rule(field);
    text(match rule {
        "kind" => applicant.kind.to_owned(),
        "tier" => applicant.tier.to_owned(),
        "name" => chance.pick(NAMES).to_owned(),
        "organisation_name" => chance.pick(ORGANISATIONS).to_owned(),
        "sex" => if applicant.male { "male" } else { "female" }.to_owned(),
        "birth_date" => applicant.born.clone(),
        "identity" => {
            let kinds = words(&field["identity"]["kinds"]);
            let papers = applicant.papers.as_str();
            let kind = if kinds.contains(&papers) { papers } else { chance.pick(&kinds) };
            papers::number_of(kind, applicant.birth(), chance)
        }
        "uscc" => numbers::uscc(chance),
        "taiwan_ubn" => numbers::taiwan_ubn(chance),
        "phone" => phone(field, chance),
        "email" => format!("lin{}@{}", chance.below(100), chance.pick(DOMAINS)),
        "address" => chance.pick(ADDRESSES).to_owned(),
        "postcode" => {
            if field["region"] == "TW" { chance.pick(&["100", "10001", "100001"]) } else { "310000" }.to_owned()
        }
        "text" => chance.pick(&["一二三四五六七八九十", "twelve signs", "二十年的茶客，想多学一点。"]).to_owned(),
        "choice" if field["id"].as_str().is_some_and(|id| id.contains("kind")) => applicant.papers.clone(),
        "choice" => chance.pick(&ids(&field["choices"])).to_owned(),
        "amount" => format!("{}.{:02}", chance.between(100, 4_999), chance.below(100)),
        "count" => chance.between(2, 400).to_string(),
        "date" => "2020-02-29".to_owned(),
        "member" => format!("M-{:06}", chance.below(1_000_000)),
        "choices" => {
            let known = ids(&field["choices"]);
            let chosen = known.iter().filter(|_| chance.percent(60)).map(|id| text(*id));
            return Json::List(chosen.collect());
        }
        "file" => {
            let (types, most) = (words(&field["file"]["types"]), field["file"]["most"].as_i64().unwrap_or(1));
            return Json::List((0..chance.between(1, most)).map(|_| files::sound(&types, chance)).collect());
        }
        "consent" => return consent(field, &applicant.day, chance),
        kind => papers::number_of(kind, applicant.birth(), chance),
    })
}

/// What someone enters who takes the field for another, or the keys for others.
fn slip(field: &Value, applicant: &Applicant, chance: &mut Chance) -> Json {
    let list = |count: i64, entry: &mut dyn FnMut() -> Json| Json::List((0..count).map(|_| entry()).collect());
    let pick = |from: &[&str], chance: &mut Chance| chance.pick(from).to_owned();
    text(match rule(field) {
        "sex" => if applicant.male { "female" } else { "male" }.to_owned(),
        "kind" => pick(&["Person", "company", "男", "people", "both"], chance),
        "tier" => pick(&["golld", "platinum", "basic", "diamond", "Gold"], chance),
        "name" => pick(&["李4", "<b>", "·", "\u{e863}明", "张■", "a@b", " · ", "👩", "王 \u{200b}小明", "１"], chance),
        "organisation_name" => pick(&["<script>", "-", "公司\u{7}", "…", "№ 1"], chance),
        "birth_date" | "date" => pick(DAYS, chance),
        "identity" => {
            let kinds = words(&field["identity"]["kinds"]);
            let papers = applicant.papers.as_str();
            let kind = if kinds.contains(&papers) && chance.percent(70) { papers } else { chance.pick(&kinds) };
            papers::slip_of(kind, applicant.birth(), chance)
        }
        "uscc" => papers::social_credit_slip(chance),
        "taiwan_ubn" => papers::last_digit_off(&numbers::taiwan_ubn(chance)),
        "phone" => pick(PHONE_SLIPS, chance),
        "email" => match chance.below(10) {
            0..3 => format!("lin@{}", chance.pick(MISTYPED)),
            3 => format!("{}@example.com", "l".repeat(65)),
            4 => format!("lin@{}com", "example.".repeat(40)),
            _ => pick(ADDRESS_SLIPS, chance),
        },
        "address" | "text" | "member" => match chance.below(4) {
            0 => "a".to_owned(),
            1 => "址".repeat(usize::try_from(chance.between(195, 510)).unwrap()),
            _ => pick(&["a\u{7}b", "多行\n地址一二三", "\u{202e}turned round"], chance),
        },
        "postcode" => pick(&["3100", "31000O", "1000000", "３１００００", "000"], chance),
        "choice" => pick(&["resident-id", "blue", "visa", ""], chance),
        "amount" => pick(AMOUNTS, chance),
        "count" => pick(COUNTS, chance),
        "choices" => {
            let known = ids(&field["choices"]);
            let count = chance.pick(&[2, 2, 3, 3, 3, 4, 4, 100]);
            return list(count, &mut || text(if chance.percent(90) { chance.pick(&known) } else { "sport" }));
        }
        "file" => {
            let count = chance.pick(&[1, 1, 1, 2, 2, 3, 6, 20]);
            return list(count, &mut || if chance.percent(96) { files::any(chance) } else { text("scan.png") });
        }
        "consent" => {
            return object([
                ("version", text(pick(&["3", "4", "2026-01", "2", ""], chance))),
                (
                    "purposes",
                    list(chance.between(0, 3), &mut || text(chance.pick(&["membership", "contact", "news", "ads"]))),
                ),
                (
                    "givenAt",
                    text(pick(&["2199-12-31", "2025-01-01", "now", "", "2026-02-30", "2026-01-01T10:00Z"], chance)),
                ),
            ]);
        }
        kind => papers::slip_of(kind, applicant.birth(), chance),
    })
}

fn of_another_kind(chance: &mut Chance) -> Json {
    match chance.below(12) {
        0 => Json::List(vec![text("x"), number(1), raw("null")]),
        1 => Json::List(Vec::new()),
        2 => object([]),
        3 => object([("version", text("3"))]),
        4 => Json::List(vec![files::any(chance)]),
        5 => text(" \u{3000}"),
        _ => raw(chance.pick(&["1", "-0.5", "1e999", "true", "false", "null", "18446744073709551616", "\"\""])),
    }
}

fn consent(field: &Value, day: &str, chance: &mut Chance) -> Json {
    let (purposes, optional) = (words(&field["consent"]["purposes"]), words(&field["consent"]["optional"]));
    let optional = optional.iter().filter(|_| chance.percent(50));
    let agreed = purposes.iter().chain(optional).map(|purpose| text(*purpose));
    object([
        ("version", text(field["consent"]["version"].as_str().unwrap())),
        ("purposes", Json::List(agreed.collect())),
        ("givenAt", text(day)),
    ])
}

/// Of the region and the kinds that the field takes. Nobody has these numbers for long.
fn phone(field: &Value, chance: &mut Chance) -> String {
    let kinds = words(&field["phones"]);
    let kind = if kinds.is_empty() { "mobile" } else { chance.pick(&kinds) };
    let end = chance.below(100);
    match (field["region"].as_str().unwrap_or("CN"), kind) {
        ("CN", "mobile") => format!("1{}000000{end:02}", chance.pick(&["38", "59", "77", "99"])),
        ("CN", "landline") => format!("{}-880000{end:02}", chance.pick(&["010", "021", "0571"])),
        ("CN", _) => format!("400-000-00{end:02}"),
        ("HK", "mobile") => format!("900000{end:02}"),
        ("HK", _) => format!("200000{end:02}"),
        ("MO", _) => format!("660000{end:02}"),
        (_, "mobile") => format!("09000000{end:02}"),
        _ => format!("02-200000{end:02}"),
    }
}

impl Applicant {
    pub(crate) fn birth(&self) -> Born<'_> {
        Born { day: &self.born, male: self.male }
    }
}

fn rule(field: &Value) -> &str {
    field["rule"].as_str().unwrap()
}

/// The words of a list; of a field that is not there, none.
fn words(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(|entry| entry["id"].as_str()).collect()
}
