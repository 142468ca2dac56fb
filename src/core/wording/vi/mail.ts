/** Mails are plain text; every kind has a subject and a text. */
export const mail = {
  greeting: 'Kính gửi {name},',
  signature:
    'Thư này do hệ thống Đôn Đốc tại {address} tự động gửi, xin không trả lời. Nếu thư đến nhầm người, xin xóa thư và không mở liên kết.',
  'invitation-subject': 'Lời mời sử dụng hệ thống Đôn Đốc',
  'invitation-text':
    'Cơ quan đã lập cho Anh/Chị một tài khoản trên hệ thống Đôn Đốc. Xin mở liên kết dưới đây để đặt mật khẩu và bắt đầu:\n\n{link}\n\nLiên kết dùng được một lần, đến hết {until}.',
  'recovery-subject': 'Đặt lại mật khẩu Đôn Đốc',
  'recovery-text':
    'Có yêu cầu đặt lại mật khẩu cho tài khoản {username}. Nếu là Anh/Chị yêu cầu, xin mở liên kết dưới đây:\n\n{link}\n\nLiên kết dùng được một lần, đến {until}. Nếu không phải Anh/Chị yêu cầu, xin bỏ qua thư này; mật khẩu hiện nay vẫn giữ nguyên.',
  'email-former-subject': 'Xác nhận đổi địa chỉ thư điện tử',
  'email-former-text':
    'Tài khoản {username} có yêu cầu đổi địa chỉ thư điện tử sang {email}. Nếu là Anh/Chị yêu cầu, xin mở liên kết dưới đây; hệ thống cũng gửi một thư đến địa chỉ mới, và chỉ đổi khi cả hai địa chỉ đã xác nhận:\n\n{link}\n\nLiên kết dùng được đến {until}. Nếu không phải Anh/Chị yêu cầu, xin không mở liên kết và đổi mật khẩu ngay.',
  'email-next-subject': 'Xác nhận địa chỉ thư điện tử mới',
  'email-next-text':
    'Xin mở liên kết dưới đây để xác nhận địa chỉ này là của tài khoản {username}:\n\n{link}\n\nLiên kết dùng được đến {until}. Nếu Anh/Chị không có tài khoản này, xin bỏ qua thư.',
  'email-changed-subject': 'Địa chỉ thư điện tử đã được đổi',
  'email-changed-text':
    'Tài khoản của Anh/Chị từ nay dùng một địa chỉ thư điện tử khác; địa chỉ này không còn nhận thư của hệ thống. Nếu Anh/Chị không thực hiện việc này, xin báo ngay cho người quản trị.',
  'password-changed-subject': 'Mật khẩu đã được đổi',
  'password-changed-text':
    'Mật khẩu tài khoản của Anh/Chị vừa được đổi; các phiên đăng nhập ở nơi khác đã kết thúc. Nếu Anh/Chị không thực hiện việc này, xin đặt lại mật khẩu ngay tại {address} và báo người quản trị.',
  'totp-added-subject': 'Đã bật mã xác thực khi đăng nhập',
  'totp-added-text':
    'Tài khoản của Anh/Chị từ nay cần thêm mã của ứng dụng xác thực khi đăng nhập. Nếu Anh/Chị không thực hiện việc này, xin báo ngay cho người quản trị.',
  'totp-removed-subject': 'Đã tắt mã xác thực khi đăng nhập',
  'totp-removed-text':
    'Tài khoản của Anh/Chị không còn cần mã của ứng dụng xác thực khi đăng nhập. Nếu Anh/Chị không thực hiện việc này, xin báo ngay cho người quản trị.',
  'passkey-added-subject': 'Đã thêm khóa đăng nhập',
  'passkey-added-text':
    'Một khóa đăng nhập vừa được thêm vào tài khoản của Anh/Chị. Nếu Anh/Chị không thực hiện việc này, xin báo ngay cho người quản trị.',
  'passkey-removed-subject': 'Đã gỡ khóa đăng nhập',
  'passkey-removed-text':
    'Một khóa đăng nhập vừa được gỡ khỏi tài khoản của Anh/Chị. Nếu Anh/Chị không thực hiện việc này, xin báo ngay cho người quản trị.',
  'recovery-code-used-subject': 'Một mã dự phòng vừa được dùng',
  'recovery-code-used-text':
    'Một mã dự phòng của tài khoản vừa được dùng để đăng nhập. Nếu không phải Anh/Chị, xin đổi mật khẩu, lập lại các mã dự phòng và báo ngay cho người quản trị.',
  'factors-reset-subject': 'Các bước xác thực đã được gỡ',
  'factors-reset-text':
    'Người quản trị đã gỡ ứng dụng xác thực và các khóa đăng nhập khỏi tài khoản của Anh/Chị. Lần đăng nhập tới chỉ cần mật khẩu; xin thiết lập lại ngay sau đó. Nếu Anh/Chị không đề nghị việc này, xin báo ngay cho người quản trị.',
  'identity-linked-subject': 'Đã liên kết cách đăng nhập khác',
  'identity-linked-text':
    'Tài khoản của Anh/Chị vừa được liên kết với một hệ thống đăng nhập khác. Nếu Anh/Chị không thực hiện việc này, xin báo ngay cho người quản trị.',
  'account-ended-subject': 'Tài khoản đã kết thúc',
  'account-ended-text':
    'Tài khoản của Anh/Chị trên hệ thống đã kết thúc. Dữ liệu cá nhân sẽ được xóa sau {days} ngày; trước đó Anh/Chị có thể đề nghị người quản trị gửi bản sao dữ liệu.',
  'digest-subject': '{unit}: {count} việc cần chú ý, ngày {day}',
  'digest-text':
    '{unit} có {count} việc cần chú ý đến ngày {day}:\n\n{lines}\n\nXem tất cả, hoặc thôi nhận thư này: {address}/notices\nMỗi việc chỉ được nhắc một lần ở mỗi mốc, mỗi ngày làm việc nhiều nhất một thư.',
} as const satisfies Record<string, string>
