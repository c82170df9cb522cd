// The same folding as qc_fold() of the library, so that what is dropped here as a double is one there, too.

const spelt = {
    'ß': 'ss', 'ς': 'σ', 'æ': 'ae', 'ð': 'd', 'ø': 'o', 'þ': 'th', 'đ': 'd', 'ħ': 'h',
    'ı': 'i', 'ł': 'l', 'œ': 'oe', 'ŧ': 't', 'ə': 'e',
};

export function fold(text) {
    return text
        .normalize('NFKD')
        .replace(/\p{M}+|\p{Default_Ignorable_Code_Point}+/gu, '')
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[ßςæðøþđħıłœŧə]/gu, letter => spelt[letter])
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
