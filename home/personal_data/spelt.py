"""The words by which patterns.py knows an address of mail or papers' numbers: data, in French, Arabic and Darija.

They are written as people write them; folded.py folds both them and the texts (accents, vowel signs, forms of a
letter), so that one spelling stands here for all.
"""

# --- Letters ----------------------------------------------------------------------------------------------------------
# People type either of these: the final ta and ha, wasla and alif, Persian and Arabic kaf and ya.
ALIKE = ("ةٱکی", "هاكي")
TATWEEL = "ـ"

# --- Arabic clitics ---------------------------------------------------------------------------------------------------
PREFIXES = (
    "",
    *("و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل"),
    *("ال", "وال", "فال", "بال", "كال", "وبال", "لل", "ولل", "فلل"),
)

# Before names and verbs only these.
LIGHT_PREFIXES = ("", "و", "ف", "ب", "ل", "ك", "ول", "وب")

# --- Papers -----------------------------------------------------------------------------------------------------------
# Letters before figures that are no identity card: money, measures, numbers, post boxes.
NOT_ON_A_CARD = "dh km kg ha ma no n nb bp cp en un ou et le la de du au ce m l d h tv pk rn rp"
PAPERS = (
    "cin cni cnie passeport identité nationale بطاقة البطاقة الوطنية للتعريف التعريف جواز الجواز لبطاقتي بطاقته "
    "بطاقتها بطاقتي"
)

# --- Addresses of mail ------------------------------------------------------------------------------------------------
AT_WORDS = "at arobase arobas arrobas آت ات أت"
DOT_WORDS = "dot point نقطة دوت"
MAIL_HOSTS = "gmail hotmail yahoo outlook live icloud protonmail proton menara msn ymail tutanota"
# After the word “point” written out only these: “un point net” and “un point info” are French.
SPELT_ENDS = "com org fr كوم"
