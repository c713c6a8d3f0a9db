using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>A field that is made of runs: its beginning, its code, its result, its end.</summary>
internal sealed class ComplexField
{
    private readonly List<XElement> instructions = [];

    private ComplexField(XElement begin) => Begin = begin;

    public XElement Begin { get; }

    public XElement? Separate { get; private set; }

    public XElement? End { get; private set; }

    /// <summary>The elements that hold its code.</summary>
    public IReadOnlyList<XElement> Instructions => instructions;

    public FieldCode Code => new(string.Concat(instructions.Select(i => i.Value)));

    /// <summary>The whole fields of a part, in the order of their ends: inner ones first.</summary>
    public static List<ComplexField> In(XElement root)
    {
        var found = new List<ComplexField>();
        var open = new Stack<ComplexField>();
        foreach (var element in root.Descendants().Where(e => e.Name == W.FldChar || e.Name == W.InstrText).ToList())
        {
            var type = (string?)element.Attribute(W.FldCharType);
            if (type == "begin")
            {
                open.Push(new ComplexField(element.Parent!));
            }
            else if (open.TryPeek(out var field))
            {
                field.Take(element, type);
                if (type == "end")
                {
                    found.Add(open.Pop());
                }
            }
        }

        return found;
    }

    private void Take(XElement element, string? type)
    {
        if (element.Name == W.InstrText)
        {
            if (Separate is null)
            {
                instructions.Add(element);
            }
        }
        else if (type == "separate")
        {
            Separate = element.Parent;
        }
        else
        {
            End = element.Parent;
        }
    }
}
