"""A news item of the demonstration: `news-morocco-belgium`."""

ROW = {
    "key": "news-morocco-belgium",
    "slug": "cooperation-maroc-belgique-2022",
    "labels": ["violences-femmes", "cooperation", "societe"],
    "featured": False,
    "dateline": "rabat",
    "published_at": "2026-04-21T15:08",
    "updated_at": "2026-04-22T09:40",
    "event_start": "",
    "event_end": "",
    "source": {
        "name_fr": "Dépêche d’agence datée de Rabat, lundi 13 juin 2022 à 15:08",
        "name_ar": "قصاصة وكالة أنباء، الرباط، الاثنين 13 يونيو 2022، الساعة 15:08",
        "kind": "press_agency",
        "date": "2022-06-13",
        "url": "",
    },
    "agreement": "morocco-belgium-2022",
    "institutions": [],
    "sensitive": True,
    "content_note": {
        "fr": ("Cet article parle des violences faites aux femmes. Il ne décrit aucun acte."),
        "ar": "يتناول هذا المقال العنف ضد النساء، ولا يصف أي فعل.",
    },
    "citations": [],
    "fr": {
        "title": (
            "Maroc et Belgique : un accord de projet sur les violences faites aux femmes, selon une dépêche"
        ),
        "standfirst": (
            "Une dépêche datée de Rabat, le lundi 13 juin 2022, rapporte un accord "
            "entre les deux États. Voici ce que nous pouvons en dire."
        ),
        "body": [
            [
                "text",
                (
                    "<p>Une dépêche datée de Rabat, le lundi 13 juin 2022 à 15:08, "
                    "rapporte un accord entre le Maroc et la Belgique sur un projet. "
                    "Son thème : les violences faites aux femmes. Selon cette dépêche, "
                    "neuf institutions étaient présentes.[1]</p>"
                ),
            ],
            ["agreement", "morocco-belgium-2022"],
            [
                "text",
                (
                    "<p>Toujours selon la dépêche, le projet suit quatre objectifs "
                    "transversaux, c’est-à-dire communs à toutes ses actions. Nous n’en "
                    "reproduisons pas ici le détail, ni la liste des institutions : "
                    "nous préférons un résumé court à une reformulation qui leur ferait "
                    "dire autre chose.</p>"
                ),
            ],
            [
                "text",
                (
                    "<p>Nous retenons une idée simple, qui est la nôtre : la première "
                    "personne qui écoute compte. Un accueil froid peut fermer une "
                    "bouche pour longtemps ; un accueil juste ouvre la voie aux soins "
                    "et, si la femme le décide, à une plainte. Si cette lecture vous "
                    'touche de près, la page <a href="page:help">Aide</a> dit par où '
                    "commencer.</p>"
                ),
            ],
        ],
        "notes": [
            (
                "La date et l’heure sont celles de la dépêche. Nous ne savons pas ce "
                "que le projet est devenu ensuite, et nous n’avons pas cherché à le "
                "déduire."
            ),
        ],
    },
    "ar": {
        "title": "المغرب وبلجيكا: اتفاق حول مشروع يخص العنف ضد النساء، حسب قصاصة إخبارية",
        "standfirst": (
            "تتحدث قصاصة مؤرخة بالرباط، يوم الاثنين 13 يونيو 2022، عن اتفاق بين "
            "الدولتين. وهذا ما يمكننا قوله عنه."
        ),
        "body": [
            [
                "text",
                (
                    "<p>تتحدث قصاصة مؤرخة بالرباط، يوم الاثنين 13 يونيو 2022، الساعة "
                    "15:08، عن اتفاق بين المغرب وبلجيكا حول مشروع، موضوعه العنف ضد "
                    "النساء. وحسب هذه القصاصة، حضرت تسع مؤسسات.[1]</p>"
                ),
            ],
            ["agreement", "morocco-belgium-2022"],
            [
                "text",
                (
                    "<p>وحسب القصاصة دائماً، للمشروع أربعة أهداف عرضانية، أي أنها "
                    "مشتركة بين جميع أنشطته. ولا نورد هنا تفاصيلها ولا لائحة المؤسسات: "
                    "فملخص قصير خير من صياغة جديدة قد تقوّلها ما لم تقله.</p>"
                ),
            ],
            [
                "text",
                (
                    "<p>ونخرج من ذلك بفكرة بسيطة هي فكرتنا نحن: أول من يستمع يترك "
                    "أثراً. فالاستقبال البارد قد يُسكت الإنسان طويلاً، والاستقبال "
                    "اللائق يفتح الطريق إلى العلاج، ثم إلى الشكاية إن قررت المرأة ذلك. "
                    "وإن مسّك هذا الموضوع عن قرب، فصفحة <a "
                    'href="page:help">المساعدة</a> تبيّن لك من أين تبدأ.</p>'
                ),
            ],
        ],
        "notes": [
            (
                "التاريخ والساعة هما تاريخ القصاصة وساعتها. ولا نعلم ما آل إليه المشروع "
                "بعد ذلك، ولم نحاول استنتاجه."
            ),
        ],
    },
}
