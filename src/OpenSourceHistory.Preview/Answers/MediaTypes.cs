namespace OpenSourceHistory.Preview.Answers;

/// <summary>What files are, by their names.</summary>
internal static class MediaTypes
{
    /// <summary>The media type of a file.</summary>
    /// <param name="path">Its name.</param>
    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" => "text/html; charset=utf-8",
        ".xhtml" => "application/xhtml+xml; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".woff2" => "font/woff2",
        ".woff" => "font/woff",
        ".otf" => "font/otf",
        ".ttf" => "font/ttf",
        _ => "application/octet-stream",
    };
}
