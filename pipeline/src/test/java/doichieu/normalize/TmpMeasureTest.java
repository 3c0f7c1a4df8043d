package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.IndicatorEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TmpMeasureTest {
  @Test
  void measure() {
    Catalogue lists = Catalogue.load();
    NameForms forms = new NameForms(lists);
    Map<String, String> all = lists.indicators().allNames();
    int right = 0, wrong = 0, amb = 0, none = 0;
    List<String> lines = new ArrayList<>();
    for (IndicatorEntry e : lists.indicators().list()) {
      List<String> names = new ArrayList<>(e.aliases());
      for (String alias : names) {
        Map<String, String> rest = new TreeMap<>(all);
        rest.remove(lists.fold().fold(alias));
        IndicatorMatcher m =
            new IndicatorMatcher(lists, forms, new IndicatorIndex(forms, rest), true);
        var r = m.match(new IndicatorMatcher.Query(alias, List.of(), false, null, null));
        String got = r.match().status() + " " + r.indicatorId() + " " + r.match().candidates();
        if (e.id().equals(r.indicatorId())) {
          right++;
        } else {
          if (r.indicatorId() != null) {
            wrong++;
          } else if (r.match().status().toString().equals("ambiguous")) {
            amb++;
          } else {
            none++;
          }
          lines.add(e.id() + " <- " + alias + " : " + got + " " + r.match().parts());
        }
      }
    }
    lines.forEach(System.out::println);
    IndicatorMatcher mm = new IndicatorMatcher(lists);
    for (String n :
"""
Tỷ lệ cán bộ, công chức được tập huấn về TTHC
Tỷ lệ văn bản quy phạm pháp luật được ban hành đúng hạn
Tỷ lệ hồ sơ TTHC liên thông được giải quyết
Tỷ lệ dân số tham gia bảo hiểm y tế
Tỷ lệ người dân hài lòng với dịch vụ y tế
Tỷ lệ hồ sơ phải bổ sung
Tỷ lệ hồ sơ trễ hạn có văn bản xin lỗi tổ chức, cá nhân
Tỷ lệ giải ngân vốn đầu tư công
Tỷ lệ thủ tục hành chính được chuẩn hóa
Tỷ lệ tài khoản định danh điện tử được kích hoạt
Tỷ lệ văn bản đến được xử lý đúng hạn
Tỷ lệ nhiệm vụ UBND tỉnh giao hoàn thành đúng hạn
Tỷ lệ hồ sơ chứng thực bản sao điện tử
Tỷ lệ TTHC được tái cấu trúc quy trình
Tỷ lệ hồ sơ công việc được lưu trữ điện tử
Tỷ lệ người dân trưởng thành có chữ ký số
Tỷ lệ TTHC liên thông
Tỷ lệ dịch vụ công trực tuyến được cung cấp trên ứng dụng di động
Tỷ lệ cơ quan gửi báo cáo đúng hạn
Tỷ lệ đơn thư khiếu nại, tố cáo được giải quyết đúng hạn
Tỷ lệ phản ánh hiện trường được xử lý
Tỷ lệ thanh toán không dùng tiền mặt
Tỷ lệ doanh nghiệp sử dụng hóa đơn điện tử
Tỷ lệ TTHC nội bộ được công bố
Tỷ lệ hồ sơ TTHC được thẩm định
Tỷ lệ cơ sở dữ liệu được kết nối, chia sẻ
Tỷ lệ người dân hài lòng về chất lượng giáo dục công
Tỷ lệ TTHC có thời gian giải quyết được rút ngắn
Tỷ lệ hồ sơ cấp giấy chứng nhận quyền sử dụng đất giải quyết đúng hạn
Tỷ lệ số hóa tài liệu lưu trữ lịch sử
Tỷ lệ cấp căn cước công dân điện tử
Tỷ lệ hệ thống thông tin được phê duyệt cấp độ an toàn
Tỷ lệ văn bản trao đổi giữa các cơ quan dưới dạng điện tử
Tỷ lệ cuộc họp trực tuyến
Tỷ lệ chi trả an sinh xã hội qua tài khoản
Tỷ lệ hộ gia đình có Internet cáp quang
Tỷ lệ cấp kết quả xét nghiệm điện tử
Tỷ lệ bộ phận một cửa được đầu tư trang thiết bị
"""
            .strip()
            .split("\n")) {
      var r = mm.match(new IndicatorMatcher.Query(n, List.of(), false, null, "%"));
      System.out.println(
          "NEG<- "
              + n
              + " : "
              + r.match().status()
              + " "
              + r.indicatorId()
              + " "
              + r.match().method()
              + " "
              + r.match().candidates());
    }
    System.out.println("RIGHT " + right + " WRONG " + wrong + " AMB " + amb + " NONE " + none);
  }
}
