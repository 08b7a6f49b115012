"""A news item of the demonstration: `news-opcat`."""

ROW = {
    "key": "news-opcat",
    "slug": "adhesion-protocole-facultatif-2014",
    "labels": ["convention", "prevention"],
    "featured": True,
    "dateline": "",
    "published_at": "2026-05-12T10:30",
    "updated_at": "2026-06-02T09:15",
    "event_start": "2014-11-24",
    "event_end": "",
    "source": {
        "name_fr": ("Association pour la prévention de la torture (APT), actualité du 25 novembre 2014"),
        "name_ar": "جمعية الوقاية من التعذيب (APT)، خبر 25 نونبر 2014",
        "kind": "ngo",
        "date": "2014-11-25",
        "url": "",
    },
    "agreement": "opcat-accession-2014",
    "institutions": [],
    "sensitive": False,
    "content_note": {"fr": "", "ar": ""},
    "citations": [["CAT", 2]],
    "fr": {
        "title": "Le 24 novembre 2014, le Maroc rejoignait le Protocole facultatif",
        "standfirst": (
            "Retour sur une adhésion qui a fait du Maroc le 76e État partie à ce traité "
            "consacré à la prévention de la torture."
        ),
        "body": [
            [
                "text",
                (
                    "<p>Le 24 novembre 2014, le Maroc a adhéré au Protocole facultatif "
                    "à la Convention contre la torture. Il en est devenu le 76e État "
                    "partie, et le quatrième du Moyen-Orient et de l’Afrique du "
                    "Nord.[1] Il avait ratifié la Convention elle-même le 21 juin "
                    "1993.</p>"
                ),
            ],
            ["agreement", "opcat-accession-2014"],
            [
                "text",
                (
                    '<p>L’article 2 de <a href="page:convention">la Convention</a> '
                    "demande déjà de prévenir la torture, sans exception. Le Protocole "
                    "facultatif, lui, concerne la prévention.</p><p>Deux étapes ont "
                    "suivi. Du 22 au 28 octobre 2017, le Sous-Comité pour la prévention "
                    'de la torture est venu au Maroc <a href="page:news-spt">pour la '
                    "première fois</a>. Puis est venu le mécanisme national de "
                    "prévention : le Conseil national des droits de l’Homme, désigné "
                    "par la loi en 2018, mis en place en 2019.[2]</p>"
                ),
            ],
            [
                "text",
                (
                    "<p>Pour une association qui soigne, la prévention n’est pas une "
                    "affaire lointaine : chaque acte évité est une blessure que "
                    "personne n’aura à soigner.</p>"
                ),
            ],
        ],
        "notes": [
            "Association pour la prévention de la torture (apt.ch), 25 novembre 2014.",
            (
                "Loi 76-15, dahir 1-18-17 du 22 février 2018 ; Bulletin officiel 6652 "
                "du 1er mars 2018 en arabe, 6662 du 5 avril 2018 en français. L’APT "
                "retient 2018 ; la présentation du ministre de la Justice, en 2024, "
                "retient 2019."
            ),
        ],
    },
    "ar": {
        "title": "في 24 نونبر 2014 انضم المغرب إلى البروتوكول الاختياري",
        "standfirst": (
            "عودة إلى انضمام جعل المغرب الدولة الطرف السادسة والسبعين في هذه المعاهدة "
            "المخصصة للوقاية من التعذيب."
        ),
        "body": [
            [
                "text",
                (
                    "<p>في 24 نونبر 2014 انضم المغرب إلى البروتوكول الاختياري لاتفاقية "
                    "مناهضة التعذيب. فصار الدولة الطرف السادسة والسبعين، والرابعة في "
                    "الشرق الأوسط وشمال إفريقيا.[1] وكان قد صادق على الاتفاقية نفسها في "
                    "21 يونيو 1993.</p>"
                ),
            ],
            ["agreement", "opcat-accession-2014"],
            [
                "text",
                (
                    '<p>تدعو المادة 2 من <a href="page:convention">الاتفاقية</a> إلى '
                    "منع التعذيب دون أي استثناء. أما البروتوكول الاختياري فيخص "
                    "الوقاية.</p><p>وتلت ذلك مرحلتان. فمن 22 إلى 28 أكتوبر 2017 حلّت "
                    'اللجنة الفرعية لمنع التعذيب بالمغرب <a href="page:news-spt">لأول '
                    "مرة</a>. ثم جاءت الآلية الوطنية للوقاية من التعذيب، وهي المجلس "
                    "الوطني لحقوق الإنسان، الذي عيّنه القانون سنة 2018، وأُحدثت الآلية "
                    "سنة 2019.[2]</p>"
                ),
            ],
            [
                "text",
                (
                    "<p>ليست الوقاية أمراً بعيداً عن جمعية تعالج الضحايا: فكل فعل نمنعه "
                    "جرح لن يحتاج أحد إلى مداواته.</p>"
                ),
            ],
        ],
        "notes": [
            "جمعية الوقاية من التعذيب (apt.ch)، 25 نونبر 2014.",
            (
                "القانون رقم 76.15، الظهير الشريف رقم 1.18.17 بتاريخ 22 فبراير 2018؛ "
                "الجريدة الرسمية عدد 6652 بتاريخ 1 مارس 2018 بالعربية، وعدد 6662 بتاريخ "
                "5 أبريل 2018 بالفرنسية. تعتمد جمعية الوقاية من التعذيب سنة 2018، ويذكر "
                "عرض وزير العدل سنة 2024 أن الإحداث كان سنة 2019."
            ),
        ],
    },
}
