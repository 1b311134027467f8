using OpenSourceHistory.Pdf.FileStructure;
using OpenSourceHistory.Pdf.Inspection;
using OpenSourceHistory.Pdf.Syntax;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Imposition;

/// <summary>Copies objects of another file (ISO 32000-1, 7.3), each once: streams with the bytes that they have there.</summary>
/// <param name="tokens">The other file.</param>
/// <param name="objects">Receives them.</param>
internal sealed class ObjectCopier(TokenReader tokens, ObjectTable objects)
{
    // No structure is taken over, to which objects could belong (14.7.4.4).
    private static readonly string[] s_left = ["StructParent", "StructParents"];

    private readonly Dictionary<IndirectReference, ObjectId> _known = [];
    private readonly Queue<(ObjectId Id, IToken Token)> _waiting = new();

    /// <summary>Writes a value; what it refers to is copied later.</summary>
    /// <param name="syntax">Receives it.</param>
    /// <param name="token">The value.</param>
    /// <exception cref="NotSupportedException">The library knows a kind of value more than this.</exception>
    public void Copy(SyntaxWriter syntax, IToken token)
    {
        switch (token)
        {
            case IndirectReferenceToken reference:
                syntax.Reference(Find(reference));
                break;
            case DictionaryToken dictionary:
                syntax.OpenDictionary();
                CopyEntries(syntax, dictionary, dictionary.Data.Keys);
                syntax.CloseDictionary();
                break;
            case ArrayToken array:
                syntax.OpenArray();
                foreach (var item in array.Data)
                {
                    Copy(syntax, item);
                }

                syntax.CloseArray();
                break;
            default:
                CopySimple(syntax, token);
                break;
        }
    }

    /// <summary>Writes entries of a dictionary with their keys, those that it has.</summary>
    /// <param name="syntax">Receives them.</param>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="keys">The keys.</param>
    public void CopyEntries(SyntaxWriter syntax, DictionaryToken dictionary, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            if (!s_left.Contains(key) && dictionary.Data.TryGetValue(key, out var value))
            {
                Copy(syntax.Name(key), value);
            }
        }
    }

    /// <summary>Copies all that was referred to, and what that refers to.</summary>
    public void Finish()
    {
        while (_waiting.TryDequeue(out var next))
        {
            if (next.Token is StreamToken stream)
            {
                var keys = stream.StreamDictionary.Data.Keys.Where(k => k != "Length");
                objects.SetStream(next.Id, new StreamData(stream.Data.ToArray(), null), syntax => CopyEntries(syntax, stream.StreamDictionary, keys));
            }
            else
            {
                objects.Set(next.Id, syntax => Copy(syntax, next.Token));
            }
        }
    }

    private ObjectId Find(IndirectReferenceToken reference)
    {
        if (!_known.TryGetValue(reference.Data, out var id))
        {
            _known[reference.Data] = id = objects.Allocate();
            _waiting.Enqueue((id, tokens.Resolve<IToken>(reference) ?? NullToken.Instance));
        }

        return id;
    }

    private static void CopySimple(SyntaxWriter syntax, IToken token)
    {
        switch (token)
        {
            case NameToken name:
                syntax.Name(name.Data);
                break;
            case NumericToken number:
                CopyNumber(syntax, number.Double);
                break;
            case BooleanToken flag:
                syntax.Boolean(flag.Data);
                break;
            case StringToken text:
                syntax.Hexadecimal(text.GetBytes());
                break;
            case HexToken text:
                syntax.Hexadecimal(text.Bytes.ToArray());
                break;
            case NullToken:
                syntax.Keyword("null"u8);
                break;
            default:
                throw new NotSupportedException($"A file has no {token.GetType().Name}");
        }
    }

    private static void CopyNumber(SyntaxWriter syntax, double number)
    {
        if (number == Math.Truncate(number) && Math.Abs(number) < long.MaxValue)
        {
            syntax.Integer((long)number);
        }
        else
        {
            // As many digits as a reader of the usual accuracy tells apart, without an exponent, which there is none of (7.3.3).
            syntax.Keyword(System.Text.Encoding.ASCII.GetBytes(number.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
