using Lkjip.Documents.Charts;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Templates;

/// <summary>Holds a tag against the tags that are known where it stands (pemeriksa nama tag).</summary>
internal static class NameFinding
{
    /// <summary>What is wrong with the name of a tag, or with what is asked of its value; null when nothing is.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="around">The words around it.</param>
    /// <param name="scopes">The tags that are open there.</param>
    public static Finding? Of(Tag tag, string place, string around, ScopeStack scopes)
    {
        if (tag is CommentTag or SectionCloseTag)
        {
            return null;
        }

        if (tag is ChartTag)
        {
            return ChartLookup.Knows(scopes, tag.Key) ? null : Unknown(tag, place, around, ChartLookup.Nearest(scopes, tag.Name));
        }

        var frame = scopes.FrameOf(tag.Name);
        return frame is null || (frame.Find(tag.Key) is null && Dangles(frame, tag.Name))
            ? Unknown(tag, place, around, scopes)
            : Misused(tag, frame, place, around);
    }

    // A dotted name dangles when the group is there but has no such member.
    private static bool Dangles(ScopeFrame frame, string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && frame.Find(new TagName(name[..dot])) switch
        {
            ScopeValue group => !group.Scope.Knows(name[(dot + 1)..]),
            null => Dangles(frame, name[..dot]),
            _ => true,
        };
    }

    /// <summary>The finding for a name that nothing here has, with the nearest that is known.</summary>
    public static Finding Unknown(Tag tag, string place, string around, string nearest) =>
        Of("T-NAME", tag, place, around, ("nearest", nearest), ("example", tag.Source.Replace(tag.Name, nearest, StringComparison.Ordinal)));

    private static Finding Unknown(Tag tag, string place, string around, ScopeStack scopes) =>
        ListsWith.Of(tag.Name, scopes.Frames[0].Scope) is { Count: > 0 } lists
            ? Of("T-SCOPE", tag, place, around, ("lists", string.Join(", ", lists)))
            : Unknown(tag, place, around, NearestName.Of(tag.Name, scopes));

    private static Finding? Misused(Tag tag, ScopeFrame frame, string place, string around) => (tag, frame.Find(tag.Key)) switch
    {
        (_, null) => null,
        (ValueTag, ListValue) when TableScope.IsRow(frame.Scope) => null,
        (PictureTag, not PictureValue) => Of("T-PICTURE", tag, place, around),
        (SectionOpenTag { NeedsList: true }, not ListValue) => Of("T-LIST", tag, place, around),
        (ValueTag, (ListValue or ScopeValue or BlockValue or PictureValue or ChartValue) and var value) =>
            Of("T-VALUE", tag, place, around, ("kind", Kind(value).Id), ("example", Example(tag.Name, value))),
        (BlockTag, not (BlockValue or TextValue) and var value) =>
            Of("T-VALUE", tag, place, around, ("kind", Kind(value).Id), ("example", Example(tag.Name, value))),
        _ => null,
    };

    private static TagKind Kind(TagValue value) => value switch
    {
        ListValue => TagKind.List,
        ScopeValue => TagKind.Scope,
        BlockValue => TagKind.Block,
        PictureValue => TagKind.Picture,
        ChartValue => TagKind.Chart,
        NumberValue => TagKind.Number,
        DateValue => TagKind.Date,
        FlagValue => TagKind.Flag,
        _ => TagKind.Text,
    };

    private static string Example(string name, TagValue value) => value switch
    {
        ListValue => $"{{{{#{name}}}}} ... {{{{/{name}}}}}",
        ScopeValue group => $"{{{{{name}.{group.Scope.Names.FirstOrDefault("nama")}}}}}",
        BlockValue => $"{{{{@{name}}}}}",
        PictureValue => $"{{{{%{name}}}}}",
        ChartValue => $"{{{{{ChartLookup.Group} {name[(name.LastIndexOf('.') + 1)..]}}}}}",
        _ => $"{{{{{name}}}}}",
    };

    private static Finding Of(string code, Tag tag, string place, string around, params (string Name, string Value)[] arguments) =>
        TemplateFinding.Of(code, place, tag.Source, [("name", tag.Name), ("around", around), .. arguments]);
}
