using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;

namespace OpenSourceHistory.Docx.Flow.Survey;

/// <summary>Finds what stands in text: ids, link targets, notes called, pictures, character styles.</summary>
/// <param name="formats">Run properties of inline nodes.</param>
/// <param name="naming">Names of character styles.</param>
internal sealed class InlineSurveyor(InlineFormats formats, StyleNaming naming)
{
    private static readonly InlineSurvey s_plain = new([], [], [], [], false);

    /// <summary>Looks through text.</summary>
    /// <param name="inlines">The text.</param>
    /// <param name="around">Look of the text.</param>
    public InlineSurvey Survey(ValueList<Inline> inlines, RunFormat around)
    {
        if (inlines is [Text])
        {
            return s_plain;
        }

        var walk = new Walk(formats, naming);
        walk.VisitAll(inlines, around);
        return walk.Result;
    }

    private sealed class Walk(InlineFormats formats, StyleNaming naming) : PhraseVisitor<RunFormat>
    {
        private readonly List<string> _ids = [];
        private readonly List<string> _targets = [];
        private readonly List<Note> _calls = [];
        private readonly List<StyleUse> _uses = [];
        private bool _holdsPicture;

        public InlineSurvey Result => _ids.Count + _targets.Count + _calls.Count + _uses.Count == 0 && !_holdsPicture
            ? s_plain
            : new(ValueList.From(_ids), ValueList.From(_targets), ValueList.From(_calls), ValueList.From(_uses), _holdsPicture);

        public void VisitAll(ValueList<Inline> inlines, RunFormat around)
        {
            foreach (var inline in inlines)
            {
                inline.Accept(this, around);
            }
        }

        public override void Visit(Text text, RunFormat around)
        {
        }

        public override void Visit(SoftBreak softBreak, RunFormat around)
        {
        }

        public override void Visit(LineBreak lineBreak, RunFormat around)
        {
        }

        // Marks stand in the text as fields, not as bookmarks.
        public override void Visit(IndexMark mark, RunFormat around)
        {
        }

        public override void Visit(Citation citation, RunFormat around) => Take(citation, around);

        public override void Visit(Code code, RunFormat around) => Take(code, around);

        public override void Visit(LocatorList places, RunFormat around) => Take(places, around);

        public override void Visit(Image image, RunFormat around)
        {
            TakeId(image);
            _holdsPicture = true;
        }

        public override void Visit(Note note, RunFormat around)
        {
            TakeStyle(note, around);
            _calls.Add(note);
        }

        public override void Visit(Link link, RunFormat around)
        {
            if (link.TargetId is { } target)
            {
                _targets.Add(target);
            }

            VisitPhrase(link, around);
        }

        protected override void VisitPhrase(Phrase phrase, RunFormat around) => VisitAll(phrase.Inlines, Take(phrase, around));

        private RunFormat Take(Inline inline, RunFormat around)
        {
            TakeId(inline);
            return TakeStyle(inline, around);
        }

        private void TakeId(Inline inline)
        {
            if (inline.Attributes.Id is { } id)
            {
                _ids.Add(id);
            }
        }

        private RunFormat TakeStyle(Inline inline, RunFormat around)
        {
            var run = formats.RunOf(inline, around);
            if (naming.CharacterStyleOf(inline, run, around, formats.StyleNameOf(inline)) is { } style)
            {
                _uses.Add(new StyleUse(style, around, run));
            }

            return run;
        }
    }
}
