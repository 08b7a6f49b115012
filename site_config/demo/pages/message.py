"""The demonstration's page “Mot de la direction”."""

PAGE = {
    "key": "message",
    "parent": "about",
    "type": "standard",
    "kind": "message",
    "slug": "mot-de-la-direction",
    "sensitive": False,
    "founded": "",
    "fr": {
        "title": "Mot de la direction",
        "standfirst": ("Quelques lignes pour dire pourquoi ce travail existe et à qui il s’adresse."),
        "introduction": (
            "<p>Ce texte a été écrit pour la démonstration. Il est signé d’une fonction "
            "et n’engage aucune personne réelle.</p>"
        ),
        "body": [
            [
                "message",
                {
                    "heading": "À celles et ceux qui poussent la porte",
                    "role": "La direction (texte de démonstration)",
                    "date": "",
                    "text": (
                        "<p>Vous n’avez rien à prouver pour être accueillis avec "
                        "respect. Vous avez peut-être mis des années à venir. Peut-être "
                        "venez-vous pour quelqu’un d’autre, un père, une sœur, un "
                        "voisin. Prenez votre temps : ici, la première chose qui se "
                        "soigne, c’est la solitude.</p><p>La torture cherche à faire "
                        "taire et à séparer. Soigner, c’est faire l’inverse : écouter "
                        "sans presser, rendre à la personne la maîtrise de son corps, "
                        "de ses mots et de ses décisions. Nous ne demandons à personne "
                        "de tout raconter. Nous demandons ce qui aide à soigner, rien "
                        "de plus.</p><p>À nos bénévoles, aux hôpitaux, aux "
                        "laboratoires, aux équipes qui prennent la route avec les "
                        "caravanes, nous disons merci. Aux institutions, nous redisons "
                        "que la réparation n’est pas complète tant que les soins "
                        "restent loin de celles et ceux qui en ont besoin.</p><p>Et à "
                        "vous qui lisez par curiosité ou par métier : parlez-en autour "
                        "de vous. Une société qui connaît ses droits protège mieux "
                        "chacun de ses membres.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Et maintenant",
                    "text": (
                        "<p>Pour demander un soutien, commencez par la page <a "
                        'href="page:help">Aide</a>. Pour proposer le vôtre, voyez la '
                        'page <a href="page:networks">Partenaires et réseaux</a>.</p>'
                    ),
                },
            ],
        ],
    },
    "ar": {
        "title": "كلمة الإدارة",
        "standfirst": "سطور قليلة تقول لماذا وُجد هذا العمل، وإلى من يتوجه.",
        "introduction": (
            "<p>كُتب هذا النص لأجل الموقع التجريبي. وهو موقّع بصفة وظيفية ولا يُنسب إلى أي شخص حقيقي.</p>"
        ),
        "body": [
            [
                "message",
                {
                    "heading": "إلى من يطرقون الباب",
                    "role": "الإدارة (نص تجريبي)",
                    "date": "",
                    "text": (
                        "<p>لستم مطالبين بإثبات أي شيء كي تُستقبلوا باحترام. ربما "
                        "احتجتم إلى سنوات قبل أن تأتوا. وربما جئتم من أجل غيركم، أبٍ أو "
                        "أختٍ أو جار. خذوا وقتكم: أول ما يُعالَج هنا هو "
                        "الوحدة.</p><p>يريد التعذيب أن يُسكت الناس ويفرّق بينهم. "
                        "والعلاج نقيض ذلك: أن ننصت دون استعجال، وأن يستعيد الإنسان زمام "
                        "جسده وكلامه وقراره. لا نطلب من أحد أن يحكي كل شيء. نطلب ما "
                        "يساعد على العلاج، ولا شيء غيره.</p><p>شكراً لمتطوعينا، "
                        "وللمستشفيات والمختبرات، وللفرق التي تشد الرحال مع القوافل. "
                        "وللمؤسسات نقول من جديد: لا يكتمل جبر الضرر ما دام العلاج "
                        "بعيداً عمن يحتاجون إليه.</p><p>ولكم أنتم، يا من تقرؤون بدافع "
                        "الفضول أو بحكم المهنة: تحدثوا عن الأمر من حولكم. فالمجتمع الذي "
                        "يعرف حقوقه أقدر على حماية كل فرد من أفراده.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "والآن",
                    "text": (
                        '<p>لطلب الدعم، ابدأ بصفحة <a href="page:help">المساعدة</a>. '
                        'ولاقتراح مساهمتك، انظر صفحة <a href="page:networks">الشركاء '
                        "والشبكات</a>.</p>"
                    ),
                },
            ],
        ],
    },
}
