using System.Text;

namespace OpenSourceHistory.Publishing.Records;

/// <summary>The records of a book's builds: <c>.osh/builds</c> in its folder. They save work and nothing else: who deletes them has all things built anew.</summary>
/// <param name="bookFolder">The book's folder.</param>
/// <param name="files">The door to files.</param>
internal sealed class RecordFolder(string bookFolder, IWorkspace files)
{
    // Of so many ways to build a book (editions, options, folders) each is known, the least recent are forgotten.
    private const int MostKept = 8;

    private const string IgnoreName = ".gitignore";
    private const string RecordName = "record.txt";

    private readonly string _folder = Path.Combine(bookFolder, ".osh", "builds");

    /// <summary>The record of the last build of its kind; null where there is none.</summary>
    /// <param name="key">The hash of what was asked for.</param>
    public BuildRecord? Find(string key) => All().FirstOrDefault(r => r.Key == key);

    /// <summary>Keeps a record in the place of the one before it; where nothing may be written, there is none.</summary>
    /// <param name="record">The record.</param>
    public void Keep(BuildRecord record)
    {
        try
        {
            var kept = All().Where(r => r.Key != record.Key).Prepend(record).Take(MostKept);
            files.CreateFolder(_folder);
            if (!files.FileExists(Path.Combine(_folder, IgnoreName)))
            {
                Write(IgnoreName, "*\n");
            }

            Write(RecordName, RecordText.Write(kept));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    private ValueList<BuildRecord> All()
    {
        var path = Path.Combine(_folder, RecordName);
        try
        {
            return files.FileExists(path) ? RecordText.Read(Encoding.UTF8.GetString(files.ReadAllBytes(path))) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private void Write(string name, string text) => files.Replace(Path.Combine(_folder, name), stream => stream.Write(Encoding.UTF8.GetBytes(text)));
}
