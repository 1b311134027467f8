using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.UnitTests.Citations.Chicago;

/// <summary>Sources of the kinds that a history of software cites. All are made up but for names of well-known works.</summary>
internal static class Shelf
{
    public static ValueList<Source> Sources { get; } =
    [
        New("raymond", "book").Name("author", PersonName.Of("Raymond", "Eric S."))
            .Text("title", "The Cathedral and the Bazaar: Musings on Linux and Open Source by an Accidental Revolutionary")
            .Text("title-short", "The Cathedral and the Bazaar")
            .Text("edition", "2").Text("publisher", "O'Reilly").Text("publisher-place", "Sebastopol, CA").Date("issued", SourceDate.Of(2001)).Build(),
        New("raymond-art", "book").Name("author", PersonName.Of("Raymond", "Eric S.")).Text("title", "The Art of UNIX Programming")
            .Text("publisher", "Addison-Wesley").Text("publisher-place", "Boston").Date("issued", SourceDate.Of(2004)).Build(),
        New("tiemann", "chapter").Name("author", PersonName.Of("Tiemann", "Michael")).Text("title", "Future of Cygnus Solutions")
            .Text("container-title", "Open Sources: Voices from the Open Source Revolution")
            .Name("editor", PersonName.Of("DiBona", "Chris")).Name("editor", PersonName.Of("Ockman", "Sam")).Name("editor", PersonName.Of("Stone", "Mark"))
            .Text("page", "71-89").Text("publisher", "O'Reilly").Text("publisher-place", "Sebastopol, CA").Date("issued", SourceDate.Of(1999)).Build(),
        New("lerner", "article-journal").Name("author", PersonName.Of("Lerner", "Josh")).Name("author", PersonName.Of("Tirole", "Jean"))
            .Text("title", "Some Simple Economics of Open Source").Text("container-title", "Journal of Industrial Economics")
            .Text("volume", "50").Text("issue", "2").Text("page", "197-234").Text("DOI", "10.1111/1467-6451.00174").Date("issued", SourceDate.Of(2002)).Build(),
        New("news", "article-newspaper").Name("author", PersonName.Of("Metz", "Cade")).Text("title", "A Gift of Code")
            .Text("container-title", "New York Times").Date("issued", SourceDate.Of(2021, 3, 14)).Build(),
        New("magazine", "article-magazine").Name("author", PersonName.Of("Wu", "Tim")).Text("title", "The Free Operating System")
            .Text("container-title", "Wired").Date("issued", SourceDate.Of(1999, 5)).Text("page", "110-18").Build(),
        New("page", "webpage").Text("title", "Who Wrote the Kernel?").Text("container-title", "LWN.net")
            .Date("accessed", SourceDate.Of(2026, 1, 5)).Text("URL", "https://lwn.net/kernel").Build(),
        New("blog", "post-weblog").Name("author", PersonName.Of("Ruan", "Yifeng")).Text("title", "On Licences").Text("container-title", "Ruanyifeng’s Weblog")
            .Date("issued", SourceDate.Of(2011, 5, 2)).Text("URL", "https://www.ruanyifeng.com/licences").Build(),
        New("report", "report").Name("author", PersonName.OfBody("Ministry of Industry and Information Technology")).Text("title", "Development of the Software Industry")
            .Text("genre", "White paper").Text("publisher-place", "Beijing").Date("issued", SourceDate.Of(2016, 12)).Build(),
        New("speech", "speech").Name("author", PersonName.Of("Müller", "Jörg")).Text("title", "Freedom & Code").Text("genre", "Keynote")
            .Text("event-title", "Chaos Communication Congress").Text("event-place", "Hamburg").Date("issued", SourceDate.Of(2017, 12, 28)).Build(),
        New("software", "software").Name("author", PersonName.OfBody("Oracle")).Text("title", "MySQL").Text("version", "8.0")
            .Date("issued", SourceDate.Of(2024)).Text("URL", "https://www.mysql.com").Build(),
        New("case", "legal_case").Text("title", "Google LLC v. Oracle America, Inc.").Text("volume", "593").Text("container-title", "U.S.")
            .Text("page", "1").Text("authority", "Supreme Court").Date("issued", SourceDate.Of(2021)).Build(),
        New("chinese", "book").Name("author", new PersonName { Family = "Li", Given = "Kaifu 李开复", IsStaticOrdering = true })
            .Text("title", "Shijie yin ni butong <span class=\"nodecor\">世界因你不同</span> [Making a world of difference]").Text("title-short", "Shijie yin ni butong")
            .Text("language", "zh-CN").Text("publisher", "CITIC Press").Text("publisher-place", "Beijing").Date("issued", SourceDate.Of(2009)).Build(),
        New("undated", "book").Text("title", "A Hacker's Handbook").Text("publisher", "MIT Press").Build(),
    ];

    private static SourceBuilder New(string id, string type) => new(id, type, SourceSpan.None);
}
