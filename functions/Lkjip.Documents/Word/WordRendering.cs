using System.Buffers;
using System.Text;
using Lkjip.Documents.Charts;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A document that is being written: what has been said so far, and what must be unique in it.</summary>
internal sealed class WordRendering : IDisposable
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\t\f\u0085\u2028\u2029");

    private readonly XmlOutput main;
    private readonly List<string> unfilled = [];
    private Dictionary<string, int>? openBookmarks;
    private HashSet<string>? bookmarks;
    private Dictionary<string, List<string>>? notes;
    private StringBuilder? heard;
    private int bookmarkIds;
    private int droppedAside;

    /// <param name="data">The values.</param>
    /// <param name="template">The template.</param>
    /// <param name="sink">Where the parts go.</param>
    public WordRendering(TagScope data, WordTemplate template, IXmlSink sink)
    {
        Template = template;
        Scopes = new ScopeStack(data);
        Out = main = new XmlOutput(sink);
        Outline = new Outline(template.Numbering);
        Numbers = new NewNumbers(template.Numbering);
    }

    public XmlOutput Out { get; private set; }

    public ScopeStack Scopes { get; }

    public WordTemplate Template { get; }

    public Outline Outline { get; }

    public NewNumbers Numbers { get; }

    public NewPictures Pictures { get; } = new();

    public NewCharts Charts { get; } = new();

    /// <summary>The part being written: "word/document.xml".</summary>
    public string Part { get; set; } = "";

    /// <summary>True in a first pass that only gathers headings and captions.</summary>
    public bool OnlyLists { get; init; }

    /// <summary>What the first pass gathered, for tables of contents.</summary>
    public IReadOnlyList<OutlineEntry> Listed { get; init; } = [];

    /// <summary>True when tables of contents are no fields.</summary>
    public bool PlainContents { get; init; }

    public TableState? Table { get; set; }

    /// <summary>The footnotes or endnotes written so far, as XML.</summary>
    public List<string> NotesOf(string part)
    {
        notes ??= new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        return notes.TryGetValue(part, out var known) ? known : notes[part] = [];
    }

    public int Drawings { get; set; }

    public bool EndsWithParagraph { get; set; }

    public RenderResult Result => new(unfilled, main.Dropped + droppedAside);

    /// <summary>Counts characters that were left out of another part.</summary>
    public void DroppedElsewhere(int characters) => droppedAside += characters;

    /// <summary>True inside a heading or caption, whose text is wanted.</summary>
    public bool Listens => heard is not null;

    public void Unfilled(string name)
    {
        if (!unfilled.Contains(name, StringComparer.Ordinal))
        {
            unfilled.Add(name);
        }
    }

    /// <summary>Writes a text inside a run, with its line breaks and tabs.</summary>
    public void Text(string text)
    {
        Out.Raw("<w:t xml:space=\"preserve\">"u8);
        Content(text);
        Out.Raw("</w:t>"u8);
    }

    /// <summary>Writes a text inside the element of a text.</summary>
    public void Content(string text)
    {
        Said(text);
        if (XmlOutput.IsSimple(text))
        {
            Out.SimpleText(text);
            return;
        }

        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Breaks); at >= 0; at = rest.IndexOfAny(Breaks))
        {
            Out.Text(rest[..at]);
            Out.Raw(rest[at] == '\t' ? "</w:t><w:tab/><w:t xml:space=\"preserve\">"u8 : "</w:t><w:br/><w:t xml:space=\"preserve\">"u8);
            rest = rest[(rest[at] == '\r' && at + 1 < rest.Length && rest[at + 1] == '\n' ? at + 2 : at + 1)..];
        }

        Out.Text(rest);
    }

    /// <summary>What is written meanwhile, without writing it.</summary>
    public string Aside(Action<WordRendering> write)
    {
        var outer = Out;
        var memory = new XmlMemory();
        using (Out = new XmlOutput(memory))
        {
            write(this);
            Out.Flush();
            droppedAside += Out.Dropped;
        }

        Out = outer;
        return memory.ToString();
    }

    public void StartListening() => heard = new StringBuilder();

    public string StopListening()
    {
        var text = string.Concat((heard?.ToString() ?? "").Select(c => c is '\n' or '\r' or '\t' ? ' ' : c).Where(c => !char.IsControl(c)));
        heard = null;
        return text;
    }

    public void Said(string text) => heard?.Append(text);

    public void OpenBookmark(string name) => Bookmark(name, name);

    public void CloseBookmark(string name) => CloseTemplateBookmark(name);

    public void OpenTemplateBookmark(string id, string name)
    {
        if ((bookmarks ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(name))
        {
            Bookmark(id, name);
        }
    }

    public void CloseTemplateBookmark(string id)
    {
        if (openBookmarks is not null && openBookmarks.Remove(id, out var number))
        {
            Out.Raw("<w:bookmarkEnd w:id=\""u8);
            Out.Number(number);
            Out.Raw("\"/>"u8);
        }
    }

    public void Dispose() => main.Dispose();

    private void Bookmark(string id, string name)
    {
        (openBookmarks ??= new Dictionary<string, int>(StringComparer.Ordinal))[id] = ++bookmarkIds;
        Out.Raw("<w:bookmarkStart w:id=\""u8);
        Out.Number(bookmarkIds);
        Out.Raw("\" w:name=\""u8);
        Out.Text(name);
        Out.Raw("\"/>"u8);
    }
}
