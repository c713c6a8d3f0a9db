using System.Text;
using Lkjip.App.Triggers;

namespace Lkjip.AppTests.Triggers;

public sealed class TriggerPayloadTests
{
    [Fact]
    public void TryRead_PlainText_IsDecodedTwice() => Assert.Equal("plain text \"quoted\" é", Read(HostCalls.PlainText, "msg")!.Text);

    [Fact]
    public void TryRead_JsonMessage_IsItsText() => Assert.Equal(
        """{"Id":"my-own-id","reportId":"r1","dequeueCount":99,"nested":{"a":1},"arr":[1,2],"n":5,"when":"2026-01-02T03:04:05Z","flag":true}""",
        Read(HostCalls.JsonMessage, "msg")!.Text);

    [Theory]
    [InlineData("""{"Data":{"msg":"bare words"}}""", "bare words")]
    [InlineData("""{"Data":{"msg":{"job":"j1"}}}""", """{"job":"j1"}""")]
    [InlineData("""{"Data":{"msg":"{\"job\":\"j1\"}"}}""", """{"job":"j1"}""")]
    [InlineData("""{"Data":{"msg":"17"}}""", "17")]
    public void TryRead_OtherForms_AreTheMessage(string body, string text) => Assert.Equal(text, Read(body, "msg")!.Text);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Data":[]}""")]
    [InlineData("""{"Data":{"other":1}}""")]
    public void TryRead_NotACall_IsNull(string body) => Assert.Null(Read(body, "msg"));

    [Fact]
    public void IsPastDue_ReadsTheTimer()
    {
        Assert.False(Read(HostCalls.Timer, "timer")!.IsPastDue());
        Assert.True(Read(HostCalls.Timer.Replace("\"IsPastDue\":false", "\"IsPastDue\":true", StringComparison.Ordinal), "timer")!.IsPastDue());
    }

    private static TriggerPayload? Read(string body, string binding) => TriggerPayload.TryRead(Encoding.UTF8.GetBytes(body), binding);
}
