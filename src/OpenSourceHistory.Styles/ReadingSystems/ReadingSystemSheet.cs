using OpenSourceHistory.Styles.Reading;

namespace OpenSourceHistory.Styles.ReadingSystems;

internal sealed class ReadingSystemSheet(SheetContent content, Func<FontFaceRule, string?> fontUrl)
{
    public string Write() => content.FontFaces.Count > 0 ? fontUrl(content.FontFaces[0]) ?? string.Empty : string.Empty;
}
