"""The demonstration's page “Mentions légales”."""

PAGE = {
    "key": "legal",
    "parent": "home",
    "type": "standard",
    "kind": "legal",
    "slug": "mentions-legales",
    "sensitive": False,
    "founded": "",
    "fr": {
        "title": "Mentions légales",
        "standfirst": "Qui parle ici, d’où viennent les textes, et ce que ce site n’est pas.",
        "introduction": (
            "<p>Ce site est la démonstration d’un logiciel destiné aux associations qui "
            "accompagnent des personnes survivantes de la torture. Il n’est pas le site "
            "officiel de l’AMRVT et n’a pas été fait en son nom.</p>"
        ),
        "body": [
            [
                "section",
                {
                    "heading": "Éditeur et hébergeur",
                    "text": (
                        "<p>En service, une association écrirait ici son nom, son "
                        "adresse, la fonction de la personne qui dirige la publication "
                        "et le nom de l’hébergeur. Dans cette démonstration, l’adresse "
                        "est fictive.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Textes et sources",
                    "text": (
                        "<p>Les textes ont été écrits pour ce site, dans les deux "
                        "langues, à partir de sources publiques : pages de "
                        "l’association, presse, encyclopédie, documents des Nations "
                        "Unies. Un fait qui ne vient que d’une source lui est attribué. "
                        "Une date inconnue reste vide. Aucune personne vivante n’est "
                        "nommée, aucune parole de victime n’est citée.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Les résumés de la Convention",
                    "text": (
                        '<p>Les résumés des articles de <a href="page:convention">la '
                        "Convention</a> aident à lire ; ils n’ont pas de valeur "
                        "juridique. La Convention fait foi en arabe, en anglais, en "
                        "chinois, en espagnol, en français et en russe.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Les règles des commentaires",
                    "text": (
                        "<p>Certaines pages sont ouvertes aux commentaires, en français "
                        "ou en arabe. Une personne de l’association lit chacun d’eux et "
                        "décide ; aucun ne paraît de lui-même, aucun n’est refusé par "
                        "un programme.</p>"
                        "<ul>"
                        "<li>Paraît ce qui a trait à la page et respecte les "
                        "personnes, la critique comprise.</li>"
                        "<li>Ne paraît pas ce qui nomme ou décrit une personne que l’on "
                        "pourrait reconnaître, donne un numéro ou une adresse, accuse "
                        "sans que l’on puisse vérifier, insulte, menace ou appelle à la "
                        "haine, ni la publicité.</li>"
                        "<li>Un passage peut être masqué pour protéger quelqu’un : il "
                        "est alors supprimé, et une marque le dit. Rien d’autre n’est "
                        "changé.</li>"
                        "<li>Chaque personne peut supprimer son commentaire avec le "
                        "code montré après l’envoi, et signaler celui d’une autre.</li>"
                        "</ul>"
                        "<p>Ce n’est pas l’endroit où signaler un cas ou une urgence : "
                        'la page <a href="page:help">Aide</a> dit à qui s’adresser. Ce '
                        "qui est gardé est dit à la page "
                        '<a href="page:privacy">Protection des données personnelles</a>.'
                        "</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "À confirmer",
                    "text": (
                        "<p>Cette page ne donne ni numéro d’enregistrement ni numéro "
                        "d’autorisation : elle n’en invente pas. Les mentions que la "
                        "loi demande, y compris la loi 09-08 sur les données "
                        "personnelles, sont à confirmer avec un conseil juridique. "
                        "Aucun logo d’organisme réel n’est utilisé.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Corriger, répondre",
                    "text": (
                        "<p>Toute personne ou institution citée devrait pouvoir "
                        "demander une correction ou faire publier une réponse. La page "
                        '<a href="page:contact">Contact</a> montre où la demande serait '
                        'reçue ; la page <a href="page:privacy">Protection des données '
                        "personnelles</a> dit ce que le site sait de ses lecteurs.</p>"
                    ),
                },
            ],
        ],
    },
    "ar": {
        "title": "بيانات قانونية",
        "standfirst": "من يتحدث هنا، ومن أين جاءت النصوص، وما حدود هذا الموقع.",
        "introduction": (
            "<p>هذا الموقع نموذج تجريبي لبرنامج موجه إلى الجمعيات التي تواكب الناجين "
            "والناجيات من التعذيب. وهو ليس الموقع الرسمي للجمعية الطبية لإعادة تأهيل "
            "ضحايا التعذيب، ولم يُنجز باسمها.</p>"
        ),
        "body": [
            [
                "section",
                {
                    "heading": "الناشر والمستضيف",
                    "text": (
                        "<p>عند تشغيل الموقع، تكتب الجمعية هنا اسمها وعنوانها، وصفة "
                        "الشخص المسؤول عن النشر، واسم المستضيف. أما في هذا النموذج "
                        "فالعنوان وهمي.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "النصوص والمصادر",
                    "text": (
                        "<p>كُتبت النصوص لهذا الموقع باللغتين انطلاقاً من مصادر عمومية: "
                        "صفحات الجمعية، والصحافة، وموسوعة، ووثائق الأمم المتحدة. كل "
                        "واقعة لا يذكرها إلا مصدر واحد تُنسب إليه. والتاريخ المجهول "
                        "يبقى فارغاً. ولا يُذكر اسم أي شخص على قيد الحياة، ولا يُنقل "
                        "كلام أي ضحية.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "ملخصات الاتفاقية",
                    "text": (
                        '<p>تساعد ملخصات مواد <a href="page:convention">الاتفاقية</a> '
                        "على القراءة، وليست لها قيمة قانونية. والنصوص ذات الحجية هي "
                        "النصوص العربية والإسبانية والإنجليزية والروسية والصينية "
                        "والفرنسية.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "قواعد التعليقات",
                    "text": (
                        "<p>بعض الصفحات مفتوحة للتعليق بالعربية أو بالفرنسية. ويقرأ شخص "
                        "من الجمعية كل تعليق ويقرر في شأنه؛ فلا يظهر أي تعليق من تلقاء "
                        "نفسه، ولا يرفضه أي برنامج.</p>"
                        "<ul>"
                        "<li>يُنشر ما له صلة بالصفحة ويحترم الأشخاص، بما في ذلك "
                        "النقد.</li>"
                        "<li>لا يُنشر ما يذكر شخصاً يمكن التعرف عليه أو يصفه، أو يتضمن "
                        "رقماً أو عنواناً، أو يوجّه اتهاماً لا يمكن التحقق منه، أو يهين "
                        "أو يهدد أو يدعو إلى الكراهية، ولا الإشهار.</li>"
                        "<li>قد يُحجب مقطع لحماية شخص ما: يُحذف عندئذ وتدل على ذلك "
                        "علامة. ولا يُغيَّر أي شيء آخر.</li>"
                        "<li>لكل شخص أن يحذف تعليقه بالرمز الذي ظهر له بعد الإرسال، "
                        "وأن يبلّغ عن تعليق غيره.</li>"
                        "</ul>"
                        "<p>ليس هذا مكاناً للتبليغ عن حالة أو عن أمر مستعجل: تبيّن صفحة "
                        '<a href="page:help">المساعدة</a> إلى من يمكن التوجه. أما ما '
                        "يُحتفظ به فتذكره صفحة "
                        '<a href="page:privacy">حماية المعطيات الشخصية</a>.</p>'
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "ما ينبغي تأكيده",
                    "text": (
                        "<p>لا تقدم هذه الصفحة أي رقم تسجيل أو ترخيص، ولا تخترع رقماً. "
                        "والبيانات التي يطلبها القانون، بما في ذلك القانون رقم 09.08 "
                        "المتعلق بالمعطيات الشخصية، ينبغي تأكيدها مع مستشار قانوني. ولا "
                        "يُستعمل أي شعار لهيئة حقيقية.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "التصحيح والرد",
                    "text": (
                        "<p>ينبغي أن يتمكن كل شخص أو مؤسسة ورد ذكرها من طلب تصحيح أو "
                        'نشر رد. وتبيّن صفحة <a href="page:contact">الاتصال</a> أين '
                        'تُستقبل الطلبات، وتذكر صفحة <a href="page:privacy">حماية '
                        "المعطيات الشخصية</a> ما يعرفه الموقع عن قرائه.</p>"
                    ),
                },
            ],
        ],
    },
}
