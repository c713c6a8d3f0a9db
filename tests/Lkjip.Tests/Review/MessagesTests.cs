using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;
using Xunit;

namespace Lkjip.Tests.Review;

public sealed class MessagesTests
{
    [Theory]
    [InlineData("{{name}}")]
    [InlineData("{{place}}")]
    [InlineData("{{stated}}")]
    public void For_TagNamedAsAnArgument_IsQuotedAsItStands(string tag)
    {
        var finding = TemplateFinding.Of("T-NAME", "isi, paragraf 1", tag, ("name", "x"), ("nearest", "nama"), ("example", "{{nama}}"), ("around", $"kota {tag}"));

        Assert.Contains($"kota {tag}", Messages.For(finding), StringComparison.Ordinal);
        Assert.StartsWith("isi, paragraf 1", Messages.For(finding), StringComparison.Ordinal);
    }
}
