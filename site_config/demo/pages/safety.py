"""The demonstration's page “Rester en sécurité en ligne”."""

PAGE = {
    "key": "safety",
    "parent": "home",
    "type": "standard",
    "kind": "safety",
    "slug": "securite-en-ligne",
    "sensitive": False,
    "founded": "",
    "fr": {
        "title": "Rester en sécurité en ligne",
        "standfirst": ("Lire ce site laisse des traces sur votre appareil. Voici comment les réduire."),
        "introduction": (
            "<p>Ces conseils valent pour tout site, si quelqu’un surveille votre "
            "téléphone ou votre ordinateur. Faites seulement ce qui ne vous met pas en "
            "danger : effacer tout un historique d’un coup peut aussi éveiller les "
            "soupçons.</p>"
        ),
        "body": [
            [
                "section",
                {
                    "heading": "Ce que quitter une page ne fait pas",
                    "text": (
                        "<p>Fermer un onglet ou changer de site ne supprime rien. "
                        "L’historique de navigation n’est pas effacé : l’adresse et le "
                        "titre des pages lues y restent, comme dans les suggestions du "
                        "clavier ou de la barre d’adresse.</p>"
                    ),
                },
            ],
            [
                "items",
                {
                    "heading": "Avant de lire",
                    "introduction": "",
                    "items": [
                        (
                            "Utilisez si possible un appareil qui n’est pas à la maison "
                            ": chez une personne de confiance, dans une bibliothèque."
                        ),
                        (
                            "Ouvrez une fenêtre de navigation privée : elle ne garde "
                            "pas l’historique une fois fermée. Elle ne cache rien au "
                            "réseau ni à un logiciel espion."
                        ),
                        ("Évitez l’ordinateur du travail et le réseau d’une personne dont vous avez peur."),
                    ],
                },
            ],
            [
                "items",
                {
                    "heading": "Après avoir lu",
                    "introduction": "",
                    "items": [
                        (
                            "Supprimez de l’historique les seules pages qui vous "
                            "inquiètent, sans vider le reste."
                        ),
                        "Vérifiez les téléchargements et les captures d’écran.",
                        "Fermez la fenêtre privée, puis l’application.",
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "Partager avec prudence",
                    "text": (
                        "<p>Un lien envoyé par messagerie reste dans la conversation, "
                        "chez vous et chez l’autre. Ne transmettez ni photographie ni "
                        "récit qui permette de reconnaître quelqu’un : un vêtement, une "
                        "voix, une rue suffisent parfois.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Si vous craignez une surveillance",
                    "text": (
                        "<p>Changez vos mots de passe depuis un autre appareil, et "
                        "parlez-en à une personne qui s’y connaît et en qui vous avez "
                        "confiance. Puis revenez à la page <a "
                        'href="page:help">Aide</a>.</p>'
                    ),
                },
            ],
        ],
    },
    "ar": {
        "title": "السلامة على الإنترنت",
        "standfirst": "تترك قراءة هذا الموقع آثاراً على جهازك. هكذا يمكنك التقليل منها.",
        "introduction": (
            "<p>تصلح هذه النصائح لكل المواقع، إذا كان أحد يراقب هاتفك أو حاسوبك. لا "
            "تفعل إلا ما لا يعرّضك للخطر: فمحو سجل التصفح كله دفعة واحدة قد يثير الشكوك "
            "أيضاً.</p>"
        ),
        "body": [
            [
                "section",
                {
                    "heading": "ما لا تفعله مغادرة الصفحة",
                    "text": (
                        "<p>إغلاق النافذة أو الانتقال إلى موقع آخر لا يحذف شيئاً. سجل "
                        "التصفح لا يُمحى: يبقى فيه عنوان كل صفحة قرأتها واسمها، وقد "
                        "يظهر ذلك أيضاً في اقتراحات لوحة المفاتيح أو شريط العناوين.</p>"
                    ),
                },
            ],
            [
                "items",
                {
                    "heading": "قبل القراءة",
                    "introduction": "",
                    "items": [
                        ("استعمل إن أمكن جهازاً خارج البيت: لدى شخص تثق به، أو في مكتبة عمومية."),
                        (
                            "افتح نافذة تصفح خاص: فهي لا تحتفظ بالسجل بعد إغلاقها. "
                            "لكنها لا تخفي شيئاً عن الشبكة ولا عن برامج التجسس."
                        ),
                        "تجنب حاسوب العمل، وشبكة شخص تخاف منه.",
                    ],
                },
            ],
            [
                "items",
                {
                    "heading": "بعد القراءة",
                    "introduction": "",
                    "items": [
                        "احذف من السجل الصفحات التي تقلقك وحدها، دون إفراغه كله.",
                        "راجع الملفات المحمّلة ولقطات الشاشة.",
                        "أغلق نافذة التصفح الخاص، ثم التطبيق.",
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "المشاركة بحذر",
                    "text": (
                        "<p>الرابط الذي ترسله عبر تطبيقات المراسلة يبقى في المحادثة، "
                        "عندك وعند الطرف الآخر. ولا ترسل صورة ولا حكاية تمكّن من التعرف "
                        "على شخص: فقد يكفي لذلك لباس أو صوت أو شارع.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "إن ظننت أنك مراقَب",
                    "text": (
                        "<p>غيّر كلمات السر من جهاز آخر، واستشر شخصاً خبيراً تثق به. ثم "
                        'عد إلى صفحة <a href="page:help">المساعدة</a>.</p>'
                    ),
                },
            ],
        ],
    },
}
