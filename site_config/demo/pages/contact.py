"""The demonstration's page “Nous contacter”."""

PAGE = {
    "key": "contact",
    "parent": "home",
    "type": "standard",
    "kind": "contact",
    "slug": "contact",
    "sensitive": False,
    "founded": "",
    "fr": {
        "title": "Nous contacter",
        "standfirst": (
            "Une adresse pour les questions générales. Pour une situation personnelle, "
            "lisez d’abord la page Aide."
        ),
        "introduction": (
            "<p>L’adresse, les horaires et le courriel de cette page sont fictifs : ils "
            "montrent la place qu’une association remplirait. N’y écrivez pas, et n’y "
            "envoyez rien de confidentiel. Pour joindre l’AMRVT elle-même, cherchez ses "
            "coordonnées dans ses propres publications.</p>"
        ),
        "body": [
            [
                "section",
                {
                    "heading": "Ce que l’on pourra demander",
                    "text": (
                        "<p>Une information sur les <a "
                        'href="page:services">services</a>, une date de rencontre, une '
                        "proposition de bénévolat ou de <a "
                        'href="page:networks">partenariat</a>, la correction d’une '
                        "erreur sur ce site, le retrait d’une image où vous vous "
                        "reconnaissez.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Ce qu’il ne faut pas envoyer",
                    "text": (
                        "<p>Ni plainte, ni dossier médical, ni pièce d’identité, ni "
                        "récit d’un cas. Un message ordinaire peut être lu par d’autres "
                        "que son destinataire. Un dossier se remet plutôt en main "
                        "propre, à une personne connue.</p>"
                    ),
                },
            ],
            [
                "items",
                {
                    "heading": "Pour qu’un message soit utile, une fois le site en service",
                    "introduction": "",
                    "items": [
                        "Indiquez l’adresse de la page dont vous parlez.",
                        ("Écrivez en français, en arabe ou en amazighe, comme il vous convient."),
                        ("Donnez un moyen de vous répondre que personne d’autre ne surveille."),
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "Si la situation est urgente",
                    "text": (
                        "<p>Ce site n’est pas un service d’urgence. Voyez la page <a "
                        'href="page:help">Aide</a>, qui dit par où commencer.</p>'
                    ),
                },
            ],
        ],
    },
    "ar": {
        "title": "اتصل بنا",
        "standfirst": ("عنوان للأسئلة العامة. وإن كان الأمر يتعلق بوضع شخصي، فاقرأ صفحة المساعدة أولاً."),
        "introduction": (
            "<p>العنوان وأوقات الاستقبال والبريد الإلكتروني في هذه الصفحة وهمية كلها: "
            "إنها تبيّن الخانات التي تملؤها الجمعية. لا تكتب إليها، ولا ترسل إليها "
            "شيئاً سرياً. أما الجمعية نفسها، فابحث عن وسائل الاتصال بها في "
            "منشوراتها.</p>"
        ),
        "body": [
            [
                "section",
                {
                    "heading": "ما يمكن السؤال عنه",
                    "text": (
                        '<p>معلومة عن <a href="page:services">الخدمات</a>، أو موعد '
                        'لقاء، أو اقتراح للتطوع أو <a href="page:networks">للشراكة</a>، '
                        "أو تصحيح خطأ في هذا الموقع، أو سحب صورة تظهر فيها.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "ما لا ينبغي إرساله",
                    "text": (
                        "<p>لا ترسل شكاية ولا ملفاً طبياً ولا وثيقة هوية ولا تفاصيل "
                        "حالة. فالرسالة العادية قد يقرؤها غير من أُرسلت إليه. والأفضل "
                        "أن يُسلَّم الملف يداً بيد إلى شخص معروف.</p>"
                    ),
                },
            ],
            [
                "items",
                {
                    "heading": "كي تكون الرسالة مفيدة حين يشتغل الموقع",
                    "introduction": "",
                    "items": [
                        "اذكر عنوان الصفحة التي تتحدث عنها.",
                        "اكتب بالعربية أو الأمازيغية أو الفرنسية، كما يناسبك.",
                        "اترك وسيلة للرد عليك لا يراقبها أحد.",
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "إن كان الأمر مستعجلاً",
                    "text": (
                        "<p>هذا الموقع ليس مصلحة مستعجلات. انظر صفحة <a "
                        'href="page:help">المساعدة</a>، ففيها من أين تبدأ.</p>'
                    ),
                },
            ],
        ],
    },
}
