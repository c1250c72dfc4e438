//! Files as a page tells of them: what they begin and end with, what they are called, and how large they are.

use crate::chance::Chance;
use crate::characters::odd_text;
use crate::json::{Json, number, object, raw, text};

/// The beginning of a kind of file, with the end of its name and its declared type.
type Kind = (&'static [u8], &'static str, &'static str);

const KINDS: &[Kind] = &[
    (b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01", "jpg", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "png", "image/png"),
    (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "pdf", "application/pdf"),
    (b"RIFF\x24\0\0\0WEBPVP8 ", "webp", "image/webp"),
    (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic", "image/heic"),
    (b"\0\0\0\x18ftypmp42\0\0\0\0isommp42", "mp4", "video/mp4"),
    (b"GIF89a\x01\0\x01\0", "gif", "image/gif"),
    (b"PK\x03\x04\x14\0\x06\0", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"MZ\x90\0\x03\0", "exe", "application/x-msdownload"),
    (b"<!DOCTYPE html><html>", "html", "text/html"),
    (b"\xef\xbb\xbf\xe4\xbd\xa0\xe5\xa5\xbd", "txt", "text/plain"),
];

/// Ends of a file, some of them of one that nobody can open.
const ENDS: &[&[u8]] = &[
    b"trailer\n<< /Size 9 /Root 1 0 R >>\nstartxref\n99\n%%EOF\n",
    b"trailer\n<< /Size 9 /Root 1 0 R /Encrypt 8 0 R >>\nstartxref\n99\n%%EOF\n",
    b"\0\0\0\0IEND\xaeB\x60\x82",
    b"",
];

/// A file of one of these types, `jpeg` to `heic`, as it should be.
pub(crate) fn sound(types: &[&str], chance: &mut Chance) -> Json {
    let wanted = chance.pick(types);
    let kind = KINDS.iter().find(|(_, end, _)| *end == wanted || (wanted == "jpeg" && *end == "jpg"));
    let (begins, end, declared) = *kind.unwrap_or_else(|| panic!("no kind of file is `{wanted}`"));
    let size = chance.between(120, 4_900);
    let mut file = object([
        ("name", text(format!("{}.{end}", chance.pick(&["scan", "证件", "IMG_0001", "a.b"])))),
        ("size", number(size)),
        ("head", text(base64(&head(begins, chance)))),
    ]);
    if chance.percent(80) {
        file = file.with("type", text(declared));
    }
    if chance.percent(60) {
        file = file.with("tail", text(base64(ENDS[0])));
    }
    file
}

/// A file of any kind, of which anything may be told.
pub(crate) fn any(chance: &mut Chance) -> Json {
    let (begins, end, declared) = chance.pick(KINDS);
    let bytes = if chance.percent(30) { random_bytes(chance) } else { head(begins, chance) };
    let encoded = match chance.below(10) {
        0 => odd_text(chance),
        1 => base64(&bytes).replace('=', ""),
        2 => base64(&bytes).replace('A', "-"),
        3 => format!(" {}\n", base64(&bytes)),
        4 => String::new(),
        _ => base64(&bytes),
    };
    let (_, other, other_type) = chance.pick(KINDS);
    let name = match chance.below(6) {
        0 => odd_text(chance),
        1 => format!("scan.{other}"),
        2 => "scan".to_owned(),
        _ => format!("扫描.{}", end.to_uppercase()),
    };
    let size = chance.pick(&[0, 1, 64, 5_000, 5_001, 100_000, 100_001, 10_485_760, 10_485_761, 4_294_967_295]);
    let mut file = object([("name", text(name)), ("size", number(size)), ("head", text(encoded))]);
    match chance.below(5) {
        0 => {}
        1 => file = file.with("type", text(other_type)),
        2 => file = file.with("type", raw(chance.pick(&["\"\"", "null"]))),
        _ => file = file.with("type", text(declared)),
    }
    match chance.below(5) {
        0 => {}
        1 => file = file.with("tail", text(odd_text(chance))),
        2 => file = file.with("tail", raw("null")),
        _ => file = file.with("tail", text(base64(chance.pick(ENDS)))),
    }
    file
}

/// A beginning that goes on as it may, to 64 bytes or fewer.
fn head(begins: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut head = begins.to_vec();
    head.extend(random_bytes(chance));
    head.truncate(if chance.percent(80) { 64 } else { begins.len() });
    head
}

fn random_bytes(chance: &mut Chance) -> Vec<u8> {
    (0..chance.between(1, 64)).map(|_| u8::try_from(chance.below(256)).unwrap()).collect()
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let all = three.iter().fold(0_usize, |all, byte| all << 8 | usize::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..4 {
            let digit = DIGITS[all >> (18 - 6 * place) & 63];
            text.push(if place > three.len() { '=' } else { char::from(digit) });
        }
    }
    text
}

#[test]
fn bytes_are_written_as_base64_has_them() {
    assert_eq!(
        ["", "f", "fo", "foo", "foob"].map(|text| base64(text.as_bytes())),
        ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg=="]
    );
}
