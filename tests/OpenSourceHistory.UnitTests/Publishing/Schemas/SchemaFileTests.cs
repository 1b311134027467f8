using System.Text.Json.Nodes;
using OpenSourceHistory.Publishing.Schemas;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing.Schemas;

/// <summary>Files that are right are as their schemas say, and those that are wrong are refused where they are wrong.</summary>
public sealed class SchemaFileTests
{
    [Fact]
    public void Every_data_file_of_the_repository_is_as_its_schema_says()
    {
        var known = DataSchemas.Kinds.Select(k => k.Key).ToHashSet(StringComparer.Ordinal);
        string[] folders = ["manuscript", "tests/books", "src/OpenSourceHistory.Publishing/Starting/Template"];
        var files = folders.SelectMany(f => Directory.GetFiles(Repository.PathOf(f.Split('/')), "*.yaml", SearchOption.AllDirectories))
            .Select(f => (Schema: Path.GetFileNameWithoutExtension(f), Path: f)).Where(f => known.Contains(f.Schema))
            .Concat(Directory.GetFiles(Repository.PathOf("src", "OpenSourceHistory.Markdown", "Description", "Receivers", "Resources"), "*.yaml").Select(f => (Schema: "receiver", Path: f)))
            .Concat(Directory.GetFiles(Repository.PathOf("tests", "books", "second"), "*.json").Select(f => (Schema: "sources", Path: f)))
            .ToList();
        Assert.All(files, f => Assert.Equal([], SchemaJudge.Refused(f.Schema, PlainYaml.Read(f.Path))));
        Assert.Equal(["book", "contributors", "events", "glossary", "index", "people", "receiver", "sources"], files.Select(f => f.Schema).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("book", """{"title": "T", "subtitel": "S"}""", "/subtitel")]
    [InlineData("book", """{"title": ["T"]}""", "/title")]
    [InlineData("book", """{"subtitle": "S"}""", "")]
    [InlineData("book", """{"title": "T", "language": "5"}""", "/language")]
    [InlineData("book", """{"title": "T", "date": "soon"}""", "/date")]
    [InlineData("book", """{"title": "T", "modified": "2026"}""", "/modified")]
    [InlineData("book", """{"title": "T", "slug": "a/b"}""", "/slug")]
    [InlineData("book", """{"title": "T", "notes": {"placement": "foot"}}""", "/notes/placement")]
    [InlineData("book", """{"title": "T", "contents": {"depth": 7}}""", "/contents/depth")]
    [InlineData("book", """{"title": "T", "editions": {"e": {"format": "odt"}}}""", "/editions/e/format")]
    [InlineData("book", """{"title": "T", "editions": {"e": {"output": "x.pdf"}}}""", "/editions/e")]
    [InlineData("book", """{"title": "T", "editions": {"e": {"format": "pdf", "template": "x.dotx"}}}""", "/editions/e/template")]
    [InlineData("book", """{"title": "T", "editions": {"e": {"format": "docx", "profile": "print"}}}""", "/editions/e/profile")]
    [InlineData("book", """{"title": "T", "editions": {"e": {"format": "epub", "receiver": "press"}}}""", "/editions/e/receiver")]
    [InlineData("book", """{"title": "T", "editions": {"e": {"format": "pdf", "output": "x.epub"}}}""", "/editions/e/output")]
    [InlineData("book", """{"title": "T", "editions": {"e": {"format": "pdf", "standards": ["PDF/Z"]}}}""", "/editions/e/standards/0")]
    [InlineData("book", """{"title": "T", "body": ["one.md", "two.docx"]}""", "/body/1")]
    [InlineData("book", """{"title": "T", "body": [{"parts": "One"}]}""", "/body/0/parts")]
    [InlineData("contributors", """[{"name": "A", "roles": ["auhtor"]}]""", "/0/roles/0")]
    [InlineData("contributors", """[{"roles": ["author"]}]""", "/0")]
    [InlineData("glossary", """[{"term": "a"}]""", "/0")]
    [InlineData("glossary", """{"term": "a"}""", "")]
    [InlineData("people", """[{"name": "A", "description": "B", "kind": "group"}]""", "/0/kind")]
    [InlineData("events", """[{"date": 2013, "text": "A", "at": "chapter-1"}]""", "/0/at")]
    [InlineData("index", """{"terms": [{"match": ["A"]}]}""", "/terms/0")]
    [InlineData("sources", """[{"id": "a", "type": "bok"}]""", "/0/type")]
    [InlineData("sources", """[{"id": "a", "type": "book", "autor": [{"family": "Doe"}]}]""", "/0/autor")]
    [InlineData("sources", """[{"id": "a", "type": "book", "author": "Doe"}]""", "/0/author")]
    [InlineData("receiver", """{"paper": true, "bleed": "three"}""", "/bleed")]
    [InlineData("receiver", """{"format": "epub", "bleed": "3mm"}""", "/bleed")]
    [InlineData("receiver", """{"marks": {"value": "nothing", "source": "a"}}""", "/marks")]
    [InlineData("catalogue", """{"books": ["a"], "book": "b"}""", "/book")]
    [InlineData("styles", """{"EXT": "quote"}""", "/EXT")]
    public void What_is_wrong_is_refused_at_its_place_and_by_the_program(string schema, string document, string place)
    {
        var wrong = JsonNode.Parse(document);
        Assert.Contains(place, SchemaJudge.Refused(schema, wrong));
        Assert.NotEmpty(DataFileReading.FaultsOf(schema, wrong));
    }

    [Fact]
    public void All_are_written_as_they_are_printed_each_under_its_own_name()
    {
        var workspace = new MemoryWorkspace();
        var written = DataSchemas.Write("out", workspace);
        Assert.Equal(DataSchemas.Kinds.Select(k => $"out/{k.Key}.schema.json"), written.Value.Select(p => p.Replace('\\', '/')));
        foreach (var schema in DataSchemas.ReadAll())
        {
            var text = System.Text.Encoding.UTF8.GetString(workspace.ReadAllBytes("out/" + schema.FileName));
            Assert.Equal(schema.Text, text);
            var root = JsonNode.Parse(text)!;
            Assert.Equal(("urn:osh:schema:" + schema.Name, "http://json-schema.org/draft-07/schema#"), (root["$id"]!.GetValue<string>(), root["$schema"]!.GetValue<string>()));
            Assert.DoesNotContain("\"@", text.Replace("\"@doe2020", string.Empty, StringComparison.Ordinal).Replace("\"@*\"", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void There_is_no_schema_of_another_name() => Assert.Null(DataSchemas.Find("books"));
}
