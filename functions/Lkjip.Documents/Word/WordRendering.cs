using System.Globalization;
using System.Text;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A document that is being written: what has been said so far, and what must be unique in it.</summary>
internal sealed class WordRendering(TagScope data, WordTemplate template)
{
    private readonly List<string> unfilled = [];
    private readonly Dictionary<string, int> openBookmarks = new(StringComparer.Ordinal);
    private readonly HashSet<string> bookmarks = new(StringComparer.OrdinalIgnoreCase);
    private StringBuilder? heard;
    private int bookmarkIds;

    public StringBuilder Out { get; set; } = new();

    public ScopeStack Scopes { get; } = new(data);

    public WordTemplate Template => template;

    public Outline Outline { get; } = new(template.Numbering);

    public NewNumbers Numbers { get; } = new(template.Numbering);

    public NewPictures Pictures { get; } = new();

    /// <summary>The part being written: "word/document.xml".</summary>
    public string Part { get; set; } = "";

    public List<(int Position, TocNode Toc)> Tocs { get; } = [];

    public TableState? Table { get; set; }

    public int Drawings { get; set; }

    public bool EndsWithParagraph { get; set; }

    public int DroppedCharacters { get; private set; }

    public RenderResult Result => new(unfilled, DroppedCharacters);

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
        var first = true;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            Out.Append(first ? "" : "<w:br/>");
            Said(first ? "" : " ");
            first = false;
            var parts = line.Split('\t');
            for (var i = 0; i < parts.Length; i++)
            {
                Out.Append(i > 0 ? "<w:tab/>" : "").Append("<w:t xml:space=\"preserve\">");
                Escaped(parts[i]);
                Out.Append("</w:t>");
            }
        }
    }

    /// <summary>Writes escaped text; characters that XML cannot hold are dropped and counted.</summary>
    public void Escaped(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                Out.Append(text[i]).Append(text[++i]);
            }
            else if (text[i] is '\n' or '\t' || (!char.IsSurrogate(text[i]) && !char.IsControl(text[i]) && text[i] is not ('\ufffe' or '\uffff')))
            {
                Append(text[i]);
            }
            else
            {
                DroppedCharacters++;
            }
        }

        Said(text);
    }

    public void StartListening() => heard = new StringBuilder();

    public string StopListening()
    {
        var text = string.Concat((heard?.ToString() ?? "").Where(c => !char.IsControl(c)));
        heard = null;
        return text;
    }

    public void Said(string text) => heard?.Append(text);

    public void OpenBookmark(string name) => Bookmark(name, name);

    public void CloseBookmark(string name) => CloseTemplateBookmark(name);

    public void OpenTemplateBookmark(string id, string name)
    {
        if (bookmarks.Add(name))
        {
            Bookmark(id, name);
        }
    }

    public void CloseTemplateBookmark(string id)
    {
        if (openBookmarks.Remove(id, out var number))
        {
            Out.Append(CultureInfo.InvariantCulture, $"<w:bookmarkEnd w:id=\"{number}\"/>");
        }
    }

    private void Bookmark(string id, string name)
    {
        openBookmarks[id] = ++bookmarkIds;
        Out.Append(CultureInfo.InvariantCulture, $"<w:bookmarkStart w:id=\"{bookmarkIds}\" w:name=\"");
        XmlText.Escape(name, Out);
        Out.Append("\"/>");
    }

    private void Append(char c) => _ = c switch
    {
        '<' => Out.Append("&lt;"),
        '>' => Out.Append("&gt;"),
        '&' => Out.Append("&amp;"),
        _ => Out.Append(c),
    };
}
