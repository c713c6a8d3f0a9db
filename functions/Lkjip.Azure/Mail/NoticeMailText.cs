namespace Lkjip.Azure.Mail;

internal static class NoticeMailText
{
    internal static MailMessage Write(NoticeMail notice) => throw new NotSupportedException("Being written.");
}
